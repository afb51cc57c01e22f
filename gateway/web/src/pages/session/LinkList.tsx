import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { inviteTo, invitationCommand, linksQuery, type Session } from '../../api/sessions';
import { Fault } from '../../components/Fault';
import { Icon } from '../../components/Icon';
import { Loading } from '../../components/Loading';
import { moment } from '../../components/time';
import { forThem } from '../../components/zones';
import { useWorkspace } from '../../shell/me';
import { LinkRow } from './LinkRow';

/** The links of a session, each to be copied, revoked or issued anew. */
export function LinkList({ session }: { session: Session }) {
  const ws = useWorkspace().id;
  const queries = useQueryClient();
  const links = useQuery(linksQuery(ws, session.id));
  const refresh = () => Promise.all([queries.invalidateQueries({ queryKey: ['links', ws, session.id] }), queries.invalidateQueries({ queryKey: ['session', ws, session.id] })]);
  const act = useMutation({ mutationFn: (what: { invitation: string; command: 'revoke' | 'reissue' }) => invitationCommand(ws, session.id, what.invitation, what.command), onSuccess: refresh });
  const invite = useMutation({ mutationFn: (role: 'candidate' | 'observer') => inviteTo(ws, session.id, role), onSuccess: refresh });
  const candidate = session.invitations.filter((i) => i.role === 'candidate').find((i) => i.state !== 'revoked') ?? session.invitations.find((i) => i.role === 'candidate');
  return (
    <div className="stack">
      <p><b>{session.candidate.name}</b>, {moment(session.startsAt)}, {forThem(session.startsAt, session.candidate.timeZone)}.</p>
      {links.isPending && <Loading lines={6} what="Loading the links" />}
      <Fault error={links.error ?? act.error ?? invite.error} />
      {links.data && (
        <>
          {links.data.candidate
            ? <LinkRow label="Candidate, for one person" url={links.data.candidate} hint="Opens the room until the end" busy={act.isPending} onRevoke={candidate && (() => act.mutate({ invitation: candidate.id, command: 'revoke' }))} onReissue={candidate && (() => act.mutate({ invitation: candidate.id, command: 'reissue' }))} />
            : <p className="row row--between"><span>The candidate’s link is revoked.</span><button className="btn btn--small" type="button" onClick={() => (candidate ? act.mutate({ invitation: candidate.id, command: 'reissue' }) : invite.mutate('candidate'))}>Make a new one</button></p>}
          {links.data.observers.map(({ invitationId, url }, at) => <LinkRow key={invitationId} label={`Observer${at ? ` ${at + 1}` : ''}, sees but cannot rate`} url={url} busy={act.isPending} onRevoke={() => act.mutate({ invitation: invitationId, command: 'revoke' })} />)}
          <LinkRow label="Panel, they sign in" url={links.data.panel} busy={false} />
          <button className="btn btn--quiet from" type="button" aria-busy={invite.isPending} onClick={() => invite.mutate('observer')}><Icon name="plus" /> Another observer link</button>
        </>
      )}
    </div>
  );
}
