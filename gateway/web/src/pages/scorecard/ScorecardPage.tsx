import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { scorecardQuery } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { useTitle } from '../../components/useTitle';
import { useWorkspace } from '../../shell/me';
import { useCandidateNames } from '../scorecards/names';
import { Card } from './Card';

const route = getRouteApi('/member/shell/scorecards/$session');

/** What did we see, how sure are we, what is missing? */
export function ScorecardPage() {
  const { session } = route.useParams();
  const ws = useWorkspace().id;
  // Scoring hears of a session a moment after it happened; what is not there yet is asked for again.
  const card = useQuery({ ...scorecardQuery(ws, session), refetchInterval: (query) => (waits(query.state.data) ? 2_000 : 20_000) });
  const nameOf = useCandidateNames(card.data ? [card.data.session.candidateId] : []);
  const name = card.data ? nameOf(card.data.session.candidateId) : '';
  useTitle(name ? `Scorecard, ${name}` : 'Scorecard');
  return (
    <main className="page page--wide stack stack--5" id="main">
      {!card.data && <h1>Scorecard</h1>}
      <Fault error={card.data ? undefined : card.error} />
      {card.isPending && <Loading lines={12} what="Loading the scorecard" />}
      {card.data && <Card card={card.data} name={name} />}
    </main>
  );
}

function waits(card: { questions: { waitingFor?: string | null }[]; session: { endedAt?: string | null } } | undefined) {
  return !card || !card.session.endedAt || card.questions.some((question) => question.waitingFor);
}
