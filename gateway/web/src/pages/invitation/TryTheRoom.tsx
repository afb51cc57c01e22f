import { Link } from '@tanstack/react-router';

/** The way into the rehearsal: the same room, with nobody in it. */
export function TryTheRoom({ session, invitation }: { session: string; invitation: string }) {
  return (
    <section className="stack stack--3" aria-labelledby="s-try">
      <div className="row row--between"><h2 id="s-try">Try the room</h2><span className="meta">Optional, as often as you like</span></div>
      <p className="read">The same room with two warm-up questions: write, submit, chat. Nothing there is kept, sent or seen by anybody.</p>
      <Link className="btn from" to="/i/$session/$invitation/try" params={{ session, invitation }}>Try the room</Link>
    </section>
  );
}
