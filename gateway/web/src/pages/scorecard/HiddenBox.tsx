import type { Scorecard } from '../../api/scoring';
import { Icon } from '../../components/Icon';

const OPENS: Record<string, string> = { ownSubmission: 'It opens when you submit your own assessment.', allSubmissions: 'It opens when everybody on the panel has submitted.' };

/** Why something is hidden and what opens it. It is not in this page at all: the server does not send it. */
export function HiddenBox({ card, onPanel }: { card: Scorecard; onPanel: boolean }) {
  const what = card.hidden.map((part) => part.what);
  const why = [...new Set(card.hidden.map((part) => part.why))];
  const opens = [...new Set(card.hidden.map((part) => part.opens))];
  return (
    <section className="hiddenbox" aria-labelledby="hid-h">
      <h2 className="row" id="hid-h"><Icon name="lock" /> {onPanel ? 'Hidden until you submit' : 'Not open yet'}</h2>
      {why.length > 0 ? why.map((line) => <p className="read" key={line}>{line}</p>) : <p className="read">{onPanel ? 'You are on this panel. To keep your view your own, the others’ ratings, the scorer’s suggestions, the result and the recommendations are shown after you submit yours.' : 'Ratings and recommendations appear when the panel submits them.'}</p>}
      <p className="meta read">
        {what.length > 0 && `Hidden: ${what.join(', ')}. `}
        {opens.map((rule) => OPENS[rule] ?? rule).join(' ')} {card.session.panel.filter((member) => member.state === 'submitted').length} of {card.session.panel.length} {card.session.panel.length === 1 ? 'has' : 'have'} submitted so far.
      </p>
      {onPanel && <a className="btn btn--go" href="#mine">Go on with my assessment</a>}
    </section>
  );
}
