import type { NewSession } from '../../api/sessions';
import { instantOf, ownZone } from '../../components/zones';

export interface NewForm {
  kit: string;
  name: string;
  email: string;
  day: string;
  hour: string;
  minutes: number;
  zone: string;
  panel: string[];
  lead: string;
  observers: boolean;
}

export function freshForm(me: string, now = new Date()): NewForm {
  const soon = new Date(Math.ceil((now.getTime() + 5 * 60_000) / 900_000) * 900_000);
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString();
  return { kit: '', name: '', email: '', day: local.slice(0, 10), hour: local.slice(11, 16), minutes: 60, zone: ownZone(), panel: [me], lead: me, observers: false };
}

export const startOf = (form: Pick<NewForm, 'day' | 'hour'>) => (form.day && form.hour ? instantOf(form.day, form.hour, ownZone()) : undefined);

export function toRequest(form: NewForm): NewSession {
  const [kitId = '', kitVersion = '1'] = form.kit.split('@');
  return {
    kitId, kitVersion: Number(kitVersion),
    candidate: { name: form.name.trim(), ...(form.email.trim() ? { email: form.email.trim() } : {}), timeZone: form.zone },
    panel: form.panel, lead: form.panel.includes(form.lead) ? form.lead : (form.panel[0] ?? form.lead),
    startsAt: startOf(form) ?? new Date().toISOString(), durationMinutes: form.minutes, timeZone: ownZone(), observers: form.observers,
  };
}
