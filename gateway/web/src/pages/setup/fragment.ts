import { useState } from 'react';

/** The secret of a link, read from the fragment once and taken out of the address, so that it stays in no history. */
export function useFragment() {
  const [secret] = useState(() => window.location.hash.slice(1));
  if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
  return secret;
}
