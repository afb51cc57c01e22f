import { Icon } from './Icon';

/** The button of a link; the word on it says when the link was copied. */
export function CopyButton({ label, copied, onCopy }: { label: string; copied: boolean; onCopy: () => Promise<void> }) {
  return (
    <button className="btn btn--small" type="button" aria-label={`Copy the link: ${label}`} onClick={() => void onCopy()}>
      <Icon name={copied ? 'check' : 'copy'} /> {copied ? 'Copied' : 'Copy'}
    </button>
  );
}
