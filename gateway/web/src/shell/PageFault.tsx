/** A page broke while it was shown. Nothing that was saved is touched by that. */
export function PageFault() {
  return (
    <main className="page page--read" id="main">
      <div className="empty" role="alert">
        <h1>Something broke on this page</h1>
        <p>What you saved is safe, and what was on its way is kept on this device. Load the page again to go on.</p>
        <button className="btn btn--go" type="button" onClick={() => window.location.reload()}>Load it again</button>
      </div>
    </main>
  );
}
