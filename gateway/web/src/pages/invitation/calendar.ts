import type { InvitationPage } from '../../api/guests';

const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const escaped = (text: string) => text.replaceAll(/([,;\\])/g, '\\$1').replaceAll('\n', '\\n');

/** A calendar entry made on this device; the secret of the link is not in it. */
export function calendarFile(page: InvitationPage, session: string, url: string): string {
  const start = Date.parse(page.startsAt);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Greenroom//Invitation//EN', 'BEGIN:VEVENT',
    `UID:${session}@greenroom`, `DTSTAMP:${stamp(Date.now())}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(start + page.durationMinutes * 60_000)}`,
    `SUMMARY:${escaped(`Interview with ${page.workspaceName ?? 'Greenroom'}`)}`, `DESCRIPTION:${escaped(`${page.kitTitle}. Come in by the link of your invitation.`)}`, `URL:${url}`,
    'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return lines.join('\r\n');
}
