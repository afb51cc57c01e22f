const zoneOf = (zone?: string) => (zone ? { timeZone: zone } : {});

/** "27 Nov 2026". */
export function day(instant: string, zone?: string) {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', ...zoneOf(zone) }).format(new Date(instant));
}

/** "Fri 27 Nov, 16:00 CET": a time always carries its zone. */
export function moment(instant: string, zone?: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', hourCycle: 'h23', ...zoneOf(zone),
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

/** "CET": what the clocks here are called now. */
export const zoneName = () => clockTime(Date.now(), undefined, false).split(' ').slice(1).join(' ');

/** "Friday 27 November, 16:00 CET", where there is room for it. */
export function longMoment(instant: string, zone?: string) {
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', ...zoneOf(zone) }).format(new Date(instant));
  return `${day}, ${clockTime(instant, zone, false)}`;
}

/** "16:31:08 CET", for what was saved when. */
export function clockTime(instant: string | number, zone?: string, seconds = true) {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit', minute: '2-digit', timeZoneName: 'short', hourCycle: 'h23', ...(seconds ? { second: '2-digit' as const } : {}), ...zoneOf(zone),
  }).format(new Date(instant));
}

/** "8:40" from seconds; "-1:05" when over. */
export function minutes(seconds: number) {
  const whole = Math.floor(Math.abs(seconds));
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
