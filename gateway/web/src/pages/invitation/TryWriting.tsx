import { useState } from 'react';

/** The same plain editor with a warm-up question; nothing leaves this page. */
export function TryWriting() {
  const [text, setText] = useState('');
  const words = text.split(/\s+/u).filter(Boolean).length;
  return (
    <section className="stack stack--3" aria-labelledby="s3">
      <div className="row row--between"><h2 id="s3">Try the editor</h2><span className="meta">Optional, nothing here is kept or seen by anybody</span></div>
      <details className="disclose">
        <summary>Open a warm-up question</summary>
        <div className="stack stack--2">
          <p className="words">What did you repair last, and how did you find what was broken?</p>
          <label className="sr" htmlFor="warm">Warm-up answer</label>
          <textarea className="area" id="warm" value={text} onChange={(event) => setText(event.target.value)} placeholder="Write here" />
          <p className="meta">{words} {words === 1 ? 'word' : 'words'}. In the room your text is saved twice a second and kept on this device until it has arrived.</p>
        </div>
      </details>
    </section>
  );
}
