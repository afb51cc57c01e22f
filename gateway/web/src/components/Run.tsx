import { useVars } from './useVars';

export interface Box {
  key: string;
  minutes: number;
  /** Share of the box that is used, 0 to 1. */
  used: number;
  kind?: 'is-now' | 'is-over' | 'is-free' | undefined;
}

/** The interview as one strip: time boxes in proportion with what is used of them. The words beside it say the same. */
export function Run({ boxes, label }: { boxes: Box[]; label?: string }) {
  return (
    <ol className="run" {...(label ? { 'aria-label': label } : { 'aria-hidden': true })}>
      {boxes.map((box) => <Strip key={box.key} box={box} />)}
    </ol>
  );
}

function Strip({ box }: { box: Box }) {
  const ref = useVars<HTMLLIElement>({ '--min': Math.max(1, box.minutes), '--used': Math.min(1, box.used) });
  return <li ref={ref} className={box.kind ?? ''} />;
}
