import type { InvitationPage } from '../../api/guests';
import { Icon } from '../../components/Icon';
import { calendarFile } from './calendar';
import { When } from './When';
import { Steps } from './Steps';

const OVER = { cancelled: 'This interview was cancelled.', noShow: 'This interview did not take place.', expired: 'This interview did not take place.', ended: 'This interview is over. Thank you for taking part.', ending: 'This interview is over. Thank you for taking part.' } as const;

export function Invited({ page, session, invitation }: { page: InvitationPage; session: string; invitation: string }) {
  const over = page.state in OVER ? OVER[page.state as keyof typeof OVER] : undefined;
  const from = page.workspaceName ?? 'the panel';
  return (
    <>
      <section className="stack stack--3">
        <h1 className="h-hero">{page.role === 'observer' ? 'An interview to watch' : page.workspaceName ? `Your interview with ${page.workspaceName}` : 'Your interview'}</h1>
        <p className="lead">{page.role === 'observer' ? <>You are invited to watch an interview: <b>{page.kitTitle}</b>. You see what the candidate sees.</> : <>You are invited to a technical interview: <b>{page.kitTitle}</b>.</>}</p>
        {over && <p className="banner" role="status"><Icon name="info" /> <span>{over}</span></p>}
      </section>
      <section className="panel stack" aria-labelledby="when-h">
        <When page={page} calendar={calendarFile(page, session, `${location.origin}/i/${session}/${invitation}`)} />
        <hr className="rule" />
        <dl className="facts read">
          <dt>How long</dt><dd>{page.durationMinutes} minutes, with time for your questions</dd>
          <dt>Who</dt><dd>{page.panelSize === 1 ? 'One interviewer' : `A panel of ${page.panelSize}`}{page.workspaceName ? ` of ${from}` : ''}</dd>
          <dt>What counts</dt><dd>{list(page.criteria)} How you reason counts more than a product’s name. Typing speed and accent do not count.</dd>
        </dl>
      </section>
      <Steps page={page} session={session} invitation={invitation} over={over !== undefined} />
    </>
  );
}

function list(criteria: string[]) {
  if (!criteria.length) return '';
  const words = new Intl.ListFormat('en-GB').format(criteria.map((word, at) => (at === 0 || /^\p{Lu}{2}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1))));
  return `${words}.`;
}
