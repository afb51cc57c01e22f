import type { components } from './generated/sessions';
import type { ProblemDetail } from './problem';

type Schemas = components['schemas'];
type Panel = Schemas['PanelRoom'];
type Guest = Schemas['GuestRoom'];
type Absent<From, In> = { [K in Exclude<keyof From, keyof In>]?: never };

/** The room as one participant may know it; the server sends it whole whenever it changes. */
export type RoomView = PanelView | (Guest & Absent<Panel, Guest>);
export type PanelView = Panel & Absent<Guest, Panel>;
export type Presented = Schemas['Current'];
export type RoomAnswer = Schemas['Answer'];
export type RoomEntry = Schemas['PlanEntry'];
export type ChatEntry = Schemas['ChatLine'];
export type RoomCommand = Schemas['RoomCommand'];

/** What goes over the socket besides what HTTP has too; see docs/room-protocol.md. */
export interface Present {
  id: string;
  kind: 'candidate' | 'panel' | 'observer';
  /** Members' names stand in identity; the room does not know them. */
  name?: string | null;
  connected: boolean | 'unknown';
  typing?: boolean;
}

export type ToServer =
  | { t: 'hello'; lastChat: number }
  | { t: 'command'; number: number; command: RoomCommand }
  | ({ t: 'draft'; item: string } & Schemas['Draft'])
  | ({ t: 'submit'; number: number; item: string } & Schemas['Submit'])
  | ({ t: 'chat' } & Schemas['ChatInput'])
  | { t: 'typing'; on: boolean }
  | { t: 'ping'; at: number };

export type FromServer =
  | { t: 'view'; version: number; now: string; view: RoomView }
  | ({ t: 'answer' } & RoomAnswer)
  | ({ t: 'draftSaved'; item: string } & Schemas['DraftSaved'])
  | { t: 'outcome'; number?: number | null; ok: boolean; problem?: ProblemDetail; item?: string; revision?: number }
  | { t: 'chat'; entries: ChatEntry[] }
  | { t: 'presence'; people: Present[] }
  | { t: 'pong'; at: number; now: string | number }
  | { t: 'bye'; reason: 'ended' | 'revoked' | 'restarting'; reconnect: boolean };
