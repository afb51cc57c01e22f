import type { KeyPoint } from '../../api/catalog';
import { Icon } from '../../components/Icon';
import { KeyPointSeg } from '../../components/KeyPointSeg';
import { clockTime } from '../../components/time';
import type { Evidence } from '../../api/scoring';
import { letterOf } from '../../room/passages';
import type { Desk } from './desk';

/** One press for each key point; the marked one listens to 0, 1 and 2. */
export function KeyPoints({ desk, focus, onFocus }: { desk: Desk; focus: number; onFocus: (at: number) => void }) {
  const points = desk.shown?.content?.keyPoints ?? [];
  return (
    <section aria-labelledby="kps-h">
      <div className="row row--between"><h3 className="label" id="kps-h">Key points</h3><span className="meta small hide-mid"><kbd>0</kbd> missing <kbd>1</kbd> partly <kbd>2</kbd> covered</span></div>
      <ul>
        {points.map((point, at) => <Row key={point.id} point={point} letter={letterOf(at)} desk={desk} isFocus={focus === at} onFocus={() => onFocus(at)} />)}
      </ul>
    </section>
  );
}

function Row({ point, letter, desk, isFocus, onFocus }: { point: KeyPoint; letter: string; desk: Desk; isFocus: boolean; onFocus: () => void }) {
  const rated = desk.rating.keyPoints[point.id];
  return (
    <li className={isFocus ? 'kp is-focus' : 'kp'} id={`mine-k-${letter}`} onFocus={onFocus}>
      <span className="kp__key">{letter}</span>
      <span className="kp__text" id={`kp-t-${point.id}`}>{point.text}&nbsp;<small title={`weight ${point.weight}`}>×{point.weight}</small></span>
      <KeyPointSeg labelledBy={`kp-t-${point.id}`} value={rated?.state ?? null} onChange={(level) => desk.rateKeyPoint(point.id, level)} />
      {rated?.evidence.map((evidence, at) => (
        <span className="kp__ev" key={`${at}.${evidence.kind}`}>
          <EvidenceWords evidence={evidence} /> <button className="notes__x" type="button" aria-label={`Remove this evidence for key point ${letter}`} onClick={() => desk.dropEvidence(point.id, at)}><Icon name="x" /></button>
        </span>
      ))}
    </li>
  );
}

function EvidenceWords({ evidence }: { evidence: Evidence }) {
  if (evidence.kind === 'moment') return <><span className="ref ref--in">{clockTime(evidence.at, undefined, false).split(' ')[0]}</span> said then. Select a passage to add it.</>;
  const words = evidence.text.length > 60 ? `${evidence.text.slice(0, 58)}…` : evidence.text;
  return <><span className="ref ref--in">Passage</span> “{words}”</>;
}
