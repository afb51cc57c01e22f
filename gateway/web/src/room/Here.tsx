import { initials } from '../components/Avatar';
import type { Room } from './useRoom';

const MOST = 6;

/** Who is in the room: round for the candidate, square for the panel, dashed for a lost connection. */
export function Here({ room, nameOf }: { room: Room; nameOf?: (id: string) => string }) {
  const people = room.state.people;
  const person = (at: number) => ((at % 4) + 1) as 1 | 2 | 3 | 4;
  return (
    <span className="people hide-small" role="group" aria-label="In the room">
      {people.slice(0, MOST).map((p, at) => {
        const state = p.connected === true ? 'connected' : p.connected === false ? 'not connected' : 'we do not know whether connected';
        const name = p.name ?? nameOf?.(p.id) ?? (p.kind === 'panel' ? `Interviewer ${at + 1}` : 'Guest');
        const words = `${name}, ${p.kind === 'panel' ? 'panel' : p.kind}, ${state}`;
        return (
          <span key={`${p.kind}.${p.id}`} role="img" aria-label={words} title={words} className={`avatar p${person(at)}${p.kind === 'candidate' ? ' avatar--round' : ''}${p.connected === true ? '' : p.connected === false ? ' is-away' : ' is-unknown'}`}>
            {initials(name)}
          </span>
        );
      })}
      {people.length > MOST && <span className="chip">+{people.length - MOST}</span>}
    </span>
  );
}
