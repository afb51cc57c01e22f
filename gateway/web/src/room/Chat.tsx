import { useEffect, useRef, useState } from 'react';
import { clockTime } from '../components/time';
import type { Room } from './useRoom';

/** What was written to each other, and a line for more; a line waits on this device while the room is away. */
export function Chat({ room, focus = false, nameOf }: { room: Room; focus?: boolean; nameOf?: (id: string) => string }) {
  const [text, setText] = useState('');
  const end = useRef<HTMLLIElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const { chat, link } = room.state;
  useEffect(() => {
    if (focus) line.current?.focus();
  }, [focus]);
  const waiting = room.client.kept.messages().filter((message) => message.t === 'chat');
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [chat.length]);
  const send = () => {
    if (!text.trim()) return;
    room.client.chat(text.trim());
    setText('');
  };
  return (
    <section className="chat" aria-label="Chat">
      <ul className="chat__log" role="log" aria-label="Messages">
        {chat.length + waiting.length === 0 && <li className="meta">Nothing yet. Everybody in the room reads this.</li>}
        {chat.map((entry) => (
          <li key={entry.n} className={entry.from.id === room.state.view?.me.id ? 'is-mine' : ''}>
            <p className="small meta"><b>{entry.from.name ?? nameOf?.(entry.from.id) ?? (entry.from.kind === 'panel' ? 'Panel' : 'Guest')}</b> <time dateTime={entry.at}>{clockTime(entry.at, undefined, false)}</time></p>
            <p>{entry.text}</p>
          </li>
        ))}
        {waiting.map((message) => <li key={message.number} className="is-mine"><p className="small meta">{link.kind === 'up' ? 'Sending…' : 'Kept on this device'}</p><p>{message.text}</p></li>)}
        <li ref={end} aria-hidden="true" />
      </ul>
      <form className="chat__line" onSubmit={(event) => { event.preventDefault(); send(); }}>
        <label className="sr" htmlFor="chat-line">Message</label>
        <input ref={line} className="input" id="chat-line" autoComplete="off" maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} placeholder="Write to everybody in the room" />
        <button className="btn" type="submit">Send</button>
      </form>
    </section>
  );
}
