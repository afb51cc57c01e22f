import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { membersQuery } from '../../api/members';
import { panelOf, type Scorecard } from '../../api/scoring';
import { clockTime, moment } from '../../components/time';
import { useMine } from '../../room/useMine';
import { useMe, useWorkspace } from '../../shell/me';
import { AmendPart } from './AmendPart';
import { Grid } from './Grid';
import { HiddenBox } from './HiddenBox';
import { JumpTo } from './JumpTo';
import { MyPart } from './MyPart';
import { Profile } from './Profile';
import { QuestionPart } from './QuestionPart';
import { Verdict } from './Verdict';

export type NameOf = (memberId: string) => string;

export function Card({ card, name }: { card: Scorecard; name: string }) {
  const ws = useWorkspace().id;
  const me = useMe();
  const members = useQuery(membersQuery(ws)).data ?? [];
  const nameOf: NameOf = (id) => members.find((member) => member.memberId === id)?.name ?? 'Former member';
  const onPanel = panelOf(card).includes(me.memberId);
  const open = card.recommendations !== null;
  return (
    <>
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/scorecards">Scorecards</Link> / <span>{card.session.kit.title}, version {card.session.kit.version}</span></p>
          <h1>{name}</h1>
          <p className="meta">{interviewed(card)} Panel of {card.session.panel.length}.</p>
        </div>
        <Link className="btn" to="/sessions/$session" params={{ session: card.session.id }}>Session</Link>
      </header>
      {open ? <Verdict card={card} nameOf={nameOf} /> : <HiddenBox card={card} onPanel={onPanel} />}
      <JumpTo card={card} first={open ? { id: 'ratings', words: 'Ratings' } : onPanel ? { id: 'mine', words: 'My assessment' } : undefined} />
      {open && (
        <div className="split split--main" id="ratings">
          <Grid card={card} nameOf={nameOf} />
          <Profile card={card} />
        </div>
      )}
      {onPanel ? <Own card={card} open={open} nameOf={nameOf} /> : card.questions.map((question, at) => <QuestionPart key={question.entryId} card={card} question={question} at={at} nameOf={nameOf} open={open} />)}
    </>
  );
}

/** For a member of the panel: my own part, before the questions while it is a draft. */
function Own({ card, open, nameOf }: { card: Scorecard; open: boolean; nameOf: NameOf }) {
  const ws = useWorkspace().id;
  const me = useMe();
  const queries = useQueryClient();
  const mine = useMine(ws, card.session.id, me.memberId);
  const { state } = mine.assessment;
  useEffect(() => {
    // What submission opens is asked for at once.
    if (state !== 'draft') void queries.invalidateQueries({ queryKey: ['scorecard', ws, card.session.id] });
  }, [state, queries, ws, card.session.id]);
  return (
    <>
      {mine.assessment.state === 'draft' && <MyPart card={card} mine={mine} />}
      {card.questions.map((question, at) => <QuestionPart key={question.entryId} card={card} question={question} at={at} nameOf={nameOf} open={open} mine={mine} />)}
      {mine.assessment.state !== 'draft' && <AmendPart card={card} mine={mine} />}
    </>
  );
}

function interviewed({ session }: Scorecard) {
  if (!session.startedAt) return 'Not begun.';
  return `Interviewed ${moment(session.startedAt)}${session.endedAt ? ` to ${clockTime(session.endedAt, undefined, false)}` : ', still live'}.`;
}
