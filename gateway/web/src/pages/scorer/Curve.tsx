import type { CalibrationVersion } from '../../api/scoring';

type Point = CalibrationVersion['curve'][number];

const WIDE = 300;
const HIGH = 180;
const line = (points: Point[], of: 'shipped' | 'own') => points.map((point) => `${(point.raw * WIDE).toFixed(1)},${((1 - point[of]) * HIGH).toFixed(1)}`).join(' ');

/** From the scorer's value to a score: the shipped line and the workspace's own; the table says the same. */
export function Curve({ points }: { points: Point[] }) {
  return (
    <div className="curve">
      <figure className="stack stack--1">
        <svg className="curve__plot" viewBox={`-4 -4 ${WIDE + 8} ${HIGH + 8}`} aria-hidden="true">
          <path className="curve__frame" d={`M0 0V${HIGH}H${WIDE}M0 ${HIGH / 2}H${WIDE}M${WIDE / 2} 0V${HIGH}`} />
          <polyline className="curve__shipped" points={line(points, 'shipped')} />
          <polyline className="curve__own" points={line(points, 'own')} />
        </svg>
        <figcaption className="meta small">Across: the scorer’s value, 0 to 1. Up: the score. Solid: this workspace. Dashed: shipped.</figcaption>
      </figure>
      <table className="table">
        <caption className="sr">The same in numbers</caption>
        <thead><tr><th scope="col" className="num">Value</th><th scope="col" className="num">Shipped</th><th scope="col" className="num">Own</th></tr></thead>
        <tbody>{points.map((point) => <tr key={point.raw}><td className="num">{point.raw.toFixed(2)}</td><td className="num">{point.shipped.toFixed(2)}</td><td className="num"><b>{point.own.toFixed(2)}</b></td></tr>)}</tbody>
      </table>
    </div>
  );
}
