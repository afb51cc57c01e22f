import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../api/members';
import type { Session } from '../../api/sessions';
import { Avatar } from '../../components/Avatar';
import { moment } from '../../components/time';
import { city, forThem } from '../../components/zones';
import { useWorkspace } from '../../shell/me';

const CONSENT = { none: 'Not given yet; it is asked on the invitation page', given: 'Given', withdrawn: 'Withdrawn' } as const;

export function Facts({ session }: { session: Session }) {
  const members = useQuery(membersQuery(useWorkspace().id)).data ?? [];
  const nameOf = (id: string) => members.find((member) => member.memberId === id)?.name ?? 'Former member';
  return (
    <dl className="facts">
      <dt>When</dt><dd><b>{moment(session.startsAt)}</b>, {forThem(session.startsAt, session.candidate.timeZone)} in {city(session.candidate.timeZone)}</dd>
      <dt>How long</dt><dd>{session.durationMinutes} minutes</dd>
      <dt>Panel</dt>
      <dd>
        <ul className="stack stack--1">
          {session.panel.map((id, at) => <li key={id} className="who"><Avatar name={nameOf(id)} person={((at % 4) + 1) as 1 | 2 | 3 | 4} /><span>{nameOf(id)}{id === session.lead ? ', leads' : ''}</span></li>)}
        </ul>
      </dd>
      {session.candidate.pronouns && <><dt>Pronouns</dt><dd>{session.candidate.pronouns}</dd></>}
      {session.candidate.accommodation && <><dt>Asked for</dt><dd><b>{session.candidate.accommodation}</b></dd></>}
      <dt>Consent</dt><dd>{CONSENT[session.consent]}</dd>
      {session.note && <><dt>Noted</dt><dd>{session.note}</dd></>}
    </dl>
  );
}
