import { Problem, Unanswered } from '../api/problem';
import { Icon } from './Icon';

/** What went wrong, in words that say what to do; announced when it appears. */
export function Fault({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <div className="banner banner--danger" role="alert">
      <Icon name="warn" />
      <p>{words(error)}</p>
    </div>
  );
}

export function words(error: unknown): string {
  if (error instanceof Problem) {
    const { title, detail, remedy } = error.detail;
    return [detail ?? title, remedy].filter(Boolean).join(' ');
  }
  if (error instanceof Unanswered) {
    return error.whose === 'your-network'
      ? 'Your network is down. Nothing was sent; try again when you are back online.'
      : 'Our server does not answer. Try again in a moment; if you were changing something, reload first to see whether it arrived.';
  }
  return 'Something went wrong on this page. Reload it and try again.';
}
