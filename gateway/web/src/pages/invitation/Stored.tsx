import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invitationQuery, withdrawConsent, type InvitationPage } from '../../api/guests';
import { Fault } from '../../components/Fault';
import { Status } from '../../components/Status';

/** What is kept, for how long; agreeing, and taking it back at any time. */
export function Stored({ page, session, agreed, onAgree }: { page: InvitationPage; session: string; agreed: boolean; onAgree: ((agreed: boolean) => void) | undefined }) {
  const queries = useQueryClient();
  const withdraw = useMutation({ mutationFn: () => withdrawConsent(session), onSuccess: () => queries.invalidateQueries(invitationQuery(session)) });
  const given = page.consent === 'given';
  const from = page.workspaceName ?? 'the team that invites me';
  return (
    <section className="stack stack--3" aria-labelledby="s1">
      <div className="row row--between"><h2 id="s1">What is stored</h2>{given && <Status tone="ok" icon="check">You agreed</Status>}{page.consent === 'withdrawn' && <Status tone="warn" icon="info">You withdrew your consent</Status>}</div>
      <ul className="plainlist read">
        {page.stored.map((line) => <li key={line}>{line}</li>)}
        <li>No sound or video is recorded.</li>
        <li>All of it is deleted after {page.retentionDays} days, or earlier when you ask.</li>
      </ul>
      {onAgree && !given && (
        <label className="check read">
          <input type="checkbox" checked={agreed} onChange={(event) => onAgree(event.target.checked)} />
          <span>I agree that {from} keeps this for {page.retentionDays} days to decide on this application.</span>
        </label>
      )}
      <Fault error={withdraw.error} />
      {given && <p className="meta">You may withdraw at any time. <button className="btn btn--quiet btn--small" type="button" aria-busy={withdraw.isPending} onClick={() => withdraw.mutate()}>Withdraw my consent</button></p>}
    </section>
  );
}
