type IconName =
  | 'calendar' | 'cam' | 'chat' | 'check' | 'clock' | 'cloudoff' | 'copy' | 'device' | 'down' | 'download' | 'edit'
  | 'eye' | 'grip' | 'info' | 'left' | 'link' | 'lock' | 'mic' | 'more' | 'pause' | 'play' | 'plus' | 'quiet'
  | 'right' | 'search' | 'skip' | 'undo' | 'up' | 'user' | 'warn' | 'wifi' | 'x';

/** A decorative icon; the words beside it, or a label on its control, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The shape of a rating: `kp-0..2`, `kp-x`, `q-1..4`, `rec-1..4`; always beside its number or word. */
export function Shape({ id }: { id: string }) {
  return (
    <svg className={id.startsWith('q-') ? 'shape shape--wide' : 'shape'} aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}
