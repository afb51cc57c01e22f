import { getRouteApi, Link } from '@tanstack/react-router';
import { useTitle } from '../../components/useTitle';
import { useRole } from '../../shell/me';
import { CalibrationPart } from './CalibrationPart';
import { ConfirmedForm } from './ConfirmedForm';
import { RescoringPart } from './RescoringPart';

const route = getRouteApi('/member/shell/scorer');

/** What do suggestions rest on in this workspace? */
export function ScorerPage() {
  useTitle('Scorer');
  const admin = useRole('admin');
  const hiring = useRole('hiring');
  const { question } = route.useSearch();
  return (
    <main className="page page--read stack stack--5" id="main">
      <header className="pagehead">
        <div>
          <p className="crumb"><Link to="/scorecards">Scorecards</Link> / <span>Scorer</span></p>
          <h1>Scorer</h1>
          <p className="meta">What its suggestions rest on in this workspace. It suggests, people decide.</p>
        </div>
      </header>
      {admin || hiring ? <><ConfirmedForm admin={admin} /><CalibrationPart /><RescoringPart question={question} /></> : <div className="empty"><h2 className="h-small">Not for your role</h2><p>Administrators and the hiring team see what suggestions rest on.</p></div>}
    </main>
  );
}
