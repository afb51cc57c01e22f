import { titleOf, type Scorecard } from '../../api/scoring';
import { useWhere } from './useWhere';

/** The parts of the page, with the one marked that is being read. */
export function JumpTo({ card, first }: { card: Scorecard; first: { id: string; words: string } | undefined }) {
  const parts = [...(first ? [first] : []), ...card.questions.map((question, at) => ({ id: `q${at + 1}`, words: `${at + 1} ${short(titleOf(question))}` }))];
  const where = useWhere(parts.map(({ id }) => id));
  return (
    <nav className="tabs jump" aria-label="On this page">
      {parts.map(({ id, words }) => <a className="tab" key={id} href={`#${id}`} {...(id === where ? { 'aria-current': 'true' as const } : {})}>{words}</a>)}
    </nav>
  );
}

const short = (title: string) => (title.length > 22 ? `${title.slice(0, 20)}…` : title);
