import type { InvitationPage } from '../../api/guests';
import { Icon } from '../../components/Icon';
import { clockTime, longMoment } from '../../components/time';
import { city, offsetMinutes, ownZone } from '../../components/zones';

/** The start on the guest's own clock first, then on the panel's. */
export function When({ page, calendar }: { page: InvitationPage; calendar: string }) {
  const mine = ownZone();
  const start = Date.parse(page.startsAt);
  const end = start + page.durationMinutes * 60_000;
  const span = (zone: string) => `${clockTime(start, zone, false).split(' ')[0]} to ${clockTime(end, zone, false)}`;
  const differs = offsetMinutes(mine, start) !== offsetMinutes(page.timeZone, start);
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
    link.download = 'interview.ics';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="row row--between">
      <div>
        <h2 id="when-h">{longMoment(page.startsAt, mine)}</h2>
        <p className="meta">{span(mine)}{mine.includes('/') && ` in ${city(mine)}`}{differs ? `, ${span(page.timeZone)} for the panel` : ''}</p>
      </div>
      <button className="btn" type="button" onClick={save}><Icon name="calendar" /> Add to calendar</button>
    </div>
  );
}
