import { Link } from '@tanstack/react-router';
import type { Room } from '../../room/useRoom';

/** The room is shut for this person: over, revoked or refused. */
export function Closed({ room, session, invitation }: { room: Room; session: string; invitation: string }) {
  const { link, view } = room.state;
  const [title, words] = said(link.kind === 'closed' ? link.reason : 'state', view?.state, link.kind === 'closed' ? (link.problem?.detail ?? link.problem?.title) : undefined);
  const kept = Object.keys(room.client.kept.drafts()).length > 0;
  return (
    <>
      <header className="top"><span className="brand"><span className="lamp" aria-hidden="true" />Greenroom</span></header>
      <main className="page page--read stack stack--5" id="main">
        <h1 className="h-hero">{title}</h1>
        <p className="lead" role="status">{words}</p>
        {kept && <p className="meta">The last words you typed may not have reached us. They are still kept on this device only.</p>}
        <p><Link className="btn" to="/i/$session/$invitation" params={{ session, invitation }}>What is stored, and withdrawing</Link></p>
      </main>
    </>
  );
}

function said(reason: string, state: string | undefined, detail: string | undefined): [string, string] {
  if (reason === 'revoked') return ['This link was withdrawn', 'The panel has taken this link back. If that surprises you, ask whoever sent it for a new one.'];
  if (reason === 'refused') return ['You cannot come in with this link', detail ?? 'Open the link from your invitation again.'];
  switch (state) {
    case 'cancelled':
      return ['This interview was cancelled', 'The panel has cancelled it. Whoever invited you can tell you more.'];
    case 'noShow':
    case 'expired':
      return ['This interview did not take place', 'If you were held up, write to whoever invited you: it does not count against you by itself.'];
    default:
      return ['Thank you, that was it', 'The interview has ended. All your answers have arrived as they stood. The panel now finishes its notes, and you hear from them.'];
  }
}
