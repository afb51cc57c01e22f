import { useEffect, useState } from 'react';
import { useVars } from './useVars';

/** Lines of about the right size, shown only when the wait is long enough to be felt (200 ms). */
export function Loading({ lines = 4, what = 'Loading' }: { lines?: number; what?: string }) {
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="stack stack--2" role="status">
      <span className="sr">{what}</span>
      {felt && Array.from({ length: lines }, (_, line) => <Line key={line} share={1 - ((line * 3) % 5) / 8} />)}
    </div>
  );
}

function Line({ share }: { share: number }) {
  const ref = useVars<HTMLSpanElement>({ '--v': share });
  return <span className="skel" ref={ref} />;
}
