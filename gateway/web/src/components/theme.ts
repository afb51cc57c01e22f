export type Theme = 'system' | 'light' | 'dark';
const KEY = 'greenroom.theme';

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the choice, if one is given, and shows it. */
export function applyTheme(choice?: Theme) {
  if (choice) localStorage.setItem(KEY, choice);
  const now = theme();
  if (now === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = now;
}
