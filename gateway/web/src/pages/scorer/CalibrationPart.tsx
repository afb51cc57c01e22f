import { useQuery } from '@tanstack/react-query';
import { calibrationQuery, type Calibration, type CalibrationVersion } from '../../api/scoring';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { Meter } from '../../components/Meter';
import { moment } from '../../components/time';
import { useWorkspace } from '../../shell/me';
import { Curve } from './Curve';

/** What the scorer's values mean here, and how near that comes to the people who rate. */
export function CalibrationPart() {
  const ws = useWorkspace().id;
  const found = useQuery(calibrationQuery(ws));
  return (
    <section className="panel stack" aria-labelledby="calibration-h">
      <div className="stack stack--1">
        <h2 className="h-small" id="calibration-h">Calibration</h2>
        <p className="meta">What a value of the scorer means depends on who grades. When 20 answers have been rated by people beside a suggestion, they make this workspace’s own calibration, held near the shipped one as long as they are few.</p>
      </div>
      <Fault error={found.error} />
      {found.isPending && <Loading lines={5} what="Loading the calibration" />}
      {found.data && <InUse found={found.data} />}
      {found.data && found.data.versions.length > 0 && <Versions versions={found.data.versions} inUse={found.data.name} />}
    </section>
  );
}

function InUse({ found: { name, own, judged, needed } }: { found: Calibration }) {
  return (
    <>
      <p>{own ? <><b>This workspace’s own, version {own.version},</b> is in use (<code>{name}</code>), made {moment(own.at)} from {own.answers} rated answers.</> : <><b>The shipped calibration</b> is in use (<code>{name}</code>).</>}</p>
      <div className="stack stack--1">
        <p>{judged} of {needed} rated answers for {own ? 'the next version' : 'a calibration of your own'}</p>
        <Meter share={Math.min(1, judged / needed)} />
      </div>
      {own && <Worth own={own} />}
      {own && <Curve points={own.curve} />}
    </>
  );
}

/** The one figure that says whether it helps, in rating steps as people know them. */
function Worth({ own: { errorBefore, errorAfter } }: { own: CalibrationVersion }) {
  return (
    <dl className="facts">
      <dt>Distance from your people before</dt><dd>{errorBefore.toFixed(3)} <span className="meta">({steps(errorBefore)} of a rating step)</span></dd>
      <dt>and with it</dt><dd>{errorAfter.toFixed(3)} <span className="meta">({steps(errorAfter)} of a rating step)</span></dd>
      <dt>So</dt><dd>{errorAfter < errorBefore ? 'it is nearer to your people than the shipped one.' : 'on these answers it is no nearer than the shipped one.'} <span className="meta">Mean absolute error on a scale from 0 to 1; each answer is judged by what the others gave.</span></dd>
    </dl>
  );
}

const steps = (error: number) => `${Math.round(error * 3 * 100)} %`;

function Versions({ versions, inUse }: { versions: CalibrationVersion[]; inUse: string }) {
  return (
    <details className="more">
      <summary>All versions</summary>
      <div className="scroll">
        <table className="table table--cards">
          <thead><tr><th scope="col">Version</th><th scope="col">Made</th><th scope="col" className="num">Answers</th><th scope="col" className="num">Error before</th><th scope="col" className="num">after</th><th scope="col">For</th></tr></thead>
          <tbody>
            {versions.map((one) => (
              <tr key={one.version}>
                <th scope="row">{one.version} <span className="meta">{one.name}{one.name === inUse && ', in use'}</span></th>
                <td data-label="Made">{moment(one.at)}</td>
                <td data-label="Answers" className="num">{one.answers}</td>
                <td data-label="Error before" className="num">{one.errorBefore.toFixed(3)}</td>
                <td data-label="Error after" className="num">{one.errorAfter.toFixed(3)}</td>
                <td data-label="For">{one.scorer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
