import { useEffect } from 'react';

/** Names the page in the tab and to screen readers. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} · Greenroom` : 'Greenroom';
  }, [title]);
}
