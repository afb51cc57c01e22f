import { useEffect, useRef, useState } from 'react';
import type { RoomView } from '../../api/room';
import type { Room } from '../../room/useRoom';

/** Seconds in which a pressed submit can be taken back. */
const UNDO_SECONDS = 5;

export type Safety = 'empty' | 'saved' | 'saving' | 'kept' | 'sending' | 'submitted';
export interface Answer {
  item: string | undefined;
  text: string;
  write: (text: string) => void;
  safety: Safety;
  savedAt: string | number | undefined;
  /** Seconds left to take the submit back, while it is held. */
  held: number | undefined;
  submit: () => void;
  undo: () => void;
  submittedAt: string | undefined;
}

/** My answer to the present question, and how safe it is. */
export function useAnswer(room: Room, view: RoomView): Answer {
  const { client, state } = room;
  const item = view.current ? `${view.sessionId}.${view.current.entryId}` : undefined;
  const server = item ? state.texts[item] : undefined;
  const kept = item ? client.kept.draft(item) : undefined;
  const known = view.answers.find((answer) => answer.item === item);
  const isSubmitted = (server?.state ?? known?.state ?? 'draft') !== 'draft';
  const text = !isSubmitted && kept && kept.revision > (server?.revision ?? 0) - 1 ? kept.text : (server?.text ?? '');
  const { held, hold, undo } = useHold(item, (held) => client.submit(held, Math.max(client.kept.draft(held)?.revision ?? 0, client.snapshot().texts[held]?.revision ?? 0)));
  const sending = client.kept.messages().some((message) => message.t === 'submit' && message.item === item);
  return {
    item, text, held, undo,
    write: (next) => {
      if (item) client.write(item, next);
    },
    submit: () => {
      if (item) client.flush(item);
      hold();
    },
    safety: safety({ isSubmitted, sending, kept: kept !== undefined, up: state.link.kind === 'up', empty: text === '' }),
    savedAt: kept?.at ?? server?.savedAt,
    submittedAt: known?.submittedAt ?? undefined,
  };
}

function safety(now: { isSubmitted: boolean; sending: boolean; kept: boolean; up: boolean; empty: boolean }): Safety {
  if (now.isSubmitted) return 'submitted';
  if (now.sending) return now.up ? 'sending' : 'kept';
  if (now.kept) return now.up ? 'saving' : 'kept';
  return now.empty ? 'empty' : 'saved';
}

/** Holds a submit for a few seconds. If the question changes meanwhile, what was pressed is done at once. */
function useHold(item: string | undefined, release: (item: string) => void) {
  const [holding, setHolding] = useState<{ item: string; left: number }>();
  const latest = useRef({ release, holding });
  useEffect(() => {
    latest.current = { release, holding };
  });
  useEffect(() => {
    if (!holding) return undefined;
    const timer = setTimeout(() => {
      if (holding.left > 1) setHolding({ ...holding, left: holding.left - 1 });
      else {
        setHolding(undefined);
        latest.current.release(holding.item);
      }
    }, 1_000);
    return () => clearTimeout(timer);
  }, [holding]);
  useEffect(
    () => () => {
      const { holding: pressed, release: act } = latest.current;
      setHolding(undefined);
      if (pressed) act(pressed.item);
    },
    [item],
  );
  return {
    held: holding?.item === item ? holding?.left : undefined,
    hold: () => item && setHolding({ item, left: UNDO_SECONDS }),
    undo: () => setHolding(undefined),
  };
}
