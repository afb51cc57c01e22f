import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RoomView } from '../api/room';
import { Kept } from './kept';
import { RoomClient } from './RoomClient';
import type { RoomState } from './state';
import { Transport } from './Transport';

export interface Room {
  client: RoomClient;
  state: RoomState;
}

/** Opens the room while the page stands. `name` tells participants of one browser apart. */
export const useRoom = (path: string, view: () => Promise<RoomView>, name: string) =>
  useClient(() => new RoomClient((listener) => new Transport(path, view, listener), new Kept(name)));

export function useClient(make: () => RoomClient): Room {
  const [client] = useState(make);
  useEffect(() => client.open(), [client]);
  const state = useSyncExternalStore(client.subscribe, client.snapshot);
  return { client, state };
}

/** The time of the server, told anew each second. */
export function useServerNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}
