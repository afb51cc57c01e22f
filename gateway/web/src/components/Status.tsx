import type { ReactNode } from 'react';
import { Icon } from './Icon';

type Tone = 'ok' | 'warn' | 'danger';

/** A short state said aloud when it changes: saved, kept here, not saved. */
export function Status({ tone, icon, live = true, className = '', children }: { tone?: Tone; icon: Parameters<typeof Icon>[0]['name']; live?: boolean; className?: string; children: ReactNode }) {
  return (
    <span className={`status${tone ? ` status--${tone}` : ''} ${className}`.trimEnd()} {...(live ? { role: 'status' } : {})}>
      <Icon name={icon} /> <span>{children}</span>
    </span>
  );
}
