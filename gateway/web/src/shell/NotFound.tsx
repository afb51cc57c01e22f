import { Link } from '@tanstack/react-router';

export function NotFound() {
  return (
    <main className="page page--read" id="main">
      <div className="empty">
        <h1>This page does not exist</h1>
        <p>The address may be mistyped, or what was here has been removed.</p>
        <Link className="btn btn--go" to="/">Go to Today</Link>
      </div>
    </main>
  );
}
