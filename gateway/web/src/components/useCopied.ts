import { useState } from 'react';

/** Copies a text and says whether it was; `forget` takes that back, for a text that is about to change. */
export function useCopied(text: string) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return { copied, copy, forget: () => setCopied(false) };
}
