import { useState } from 'react';
import type { RoomView } from '../../api/room';
import { Icon } from '../../components/Icon';
import { clockTime } from '../../components/time';
import { Chat } from '../../room/Chat';
import { Here } from '../../room/Here';
import { useServerNow, type Room } from '../../room/useRoom';

export function CandidateBar({ room, view, host }: { room: Room; view: RoomView; host: string | undefined }) {
  const now = useServerNow(room.state.offset);
  const [chatting, setChatting] = useState(false);
  const [seen, setSeen] = useState(0);
  const total = room.state.chat.length;
  const fresh = chatting ? 0 : Math.max(0, total - seen);
  const toggle = () => {
    setSeen(total);
    setChatting(!chatting);
  };
  return (
    <header className="roombar">
      <span className="lamp" aria-hidden="true" />
      <div className="roombar__who">
        <h1>{host ? `Interview with ${host}` : view.kitTitle}</h1>
        <span className="meta small">{clockTime(now, undefined, false)}{view.endsAt ? `, ends ${clockTime(view.endsAt, undefined, false)}` : ''}</span>
      </div>
      <div className="roombar__end">
        <Here room={room} />
        <button className="btn" type="button" aria-expanded={chatting} onClick={toggle}><Icon name="chat" /> Chat{fresh > 0 && <span className="chip">{fresh} new</span>}</button>
      </div>
      {chatting && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape goes one step out of the box
        <aside className="chatbox" aria-label="Chat" onKeyDown={(event) => event.key === 'Escape' && toggle()}>
          <div className="row row--between chatbox__head"><b>Chat</b><button className="btn btn--quiet btn--icon" type="button" aria-label="Close the chat" onClick={toggle}><Icon name="x" /></button></div>
          <Chat room={room} focus />
        </aside>
      )}
    </header>
  );
}
