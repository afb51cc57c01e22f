import { useVars } from './useVars';

/** A share between 0 and 1 as a bar; the number stands beside it. */
export function Meter({ share }: { share: number }) {
  const ref = useVars<HTMLSpanElement>({ '--v': share });
  return <span className="meter" ref={ref} aria-hidden="true" />;
}
