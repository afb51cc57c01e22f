import { clockTime, moment } from './time';

/** "Bogotá" of America/Bogota. */
export const city = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Minutes by which the clock of a zone is ahead of UTC at a moment. */
export function offsetMinutes(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  return Math.round((Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at) / 60_000);
}

/** The instant at which clocks in a zone show that day and time; twice because a change of the clocks may lie between. */
export function instantOf(day: string, time: string, zone: string): string {
  const shown = Date.parse(`${day}T${time}Z`);
  const guess = shown - offsetMinutes(zone, shown) * 60_000;
  return new Date(shown - offsetMinutes(zone, guess) * 60_000).toISOString();
}

/** The other side's time for the same moment, or that it is the same. */
export function forThem(instant: string, theirs: string, ours = ownZone()): string {
  const at = Date.parse(instant);
  if (offsetMinutes(theirs, at) === offsetMinutes(ours, at)) return 'same for them';
  const day = moment(instant, theirs).split(',')[0];
  return day === moment(instant, ours).split(',')[0] ? `${clockTime(instant, theirs, false)} for them` : `${moment(instant, theirs)} for them`;
}

export const allZones = () => Intl.supportedValuesOf('timeZone');
