import { Camera } from './Camera';
import { Connection } from './Connection';
import { Microphone } from './Microphone';
import { Tone } from './Tone';

/** Tries what one may need on the day. Nothing of it is asked for, recorded or sent. */
export function Devices({ session }: { session: string }) {
  return (
    <section className="stack stack--3" aria-labelledby="s-dev">
      <div className="row row--between"><h2 id="s-dev">Sound, camera, connection</h2><span className="meta">Optional, takes a minute</span></div>
      <p className="read">The room carries no sound and no picture: you write and chat in it, and talk in whatever call the panel invites you to. Here you can try your devices for that call. What they hear and see stays in this page.</p>
      <ul className="panel panel--flush">
        <Camera />
        <Microphone />
        <Tone />
        <Connection session={session} />
      </ul>
      <p className="meta">If a device fails on the day, chat and editor are enough to take part.</p>
    </section>
  );
}
