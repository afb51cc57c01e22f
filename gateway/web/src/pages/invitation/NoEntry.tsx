import type { Problem } from '../../api/problem';

/** A link that opens nothing, with what to do about it. */
export function NoEntry({ problem }: { problem: Problem }) {
  const [title, words] = said(problem);
  return (
    <section className="stack stack--3">
      <h1 className="h-hero">{title}</h1>
      <p className="lead" role="alert">{words}</p>
    </section>
  );
}

function said(problem: Problem): [string, string] {
  if (problem.is('link-revoked')) return ['This link was withdrawn', 'Whoever invited you has taken it back and may have sent you a newer one. If not, ask for it.'];
  if (problem.is('link-expired')) return ['This link is no longer valid', 'Ask whoever invited you for a new one.'];
  if (problem.detail.status === 401 || problem.detail.status === 403) return ['Open the link from your invitation', 'This page is only shown to whom it was sent. Open the whole link again, with everything after the # sign.'];
  return ['We cannot open this invitation', [problem.detail.detail ?? problem.detail.title, problem.detail.remedy].filter(Boolean).join(' ')];
}
