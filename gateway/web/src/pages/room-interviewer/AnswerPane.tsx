import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Status } from '../../components/Status';
import { clockTime } from '../../components/time';
import { Chat } from '../../room/Chat';
import { AnswerDoc } from './AnswerDoc';
import type { Desk } from './desk';
import { Notes } from './Notes';

export function AnswerPane({ desk, isShown }: { desk: Desk; isShown: boolean }) {
  const [tab, setTab] = useState('answer');
  const fresh = useUnread(desk.room.state.chat.length, tab === 'chat');
  const [note, setNote] = useState('');
  const noteField = useRef<HTMLTextAreaElement>(null);
  const quote = (words: string) => {
    setNote(note + words);
    noteField.current?.focus();
  };
  return (
    <section className={isShown ? 'pane pane--work is-shown' : 'pane pane--work'} id="answer" aria-label="The candidate's answer">
      <Tabs className="pane__tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className="tabs" aria-label="Workspace">
          <Tab className="tab" id="answer">Answer</Tab>
          <Tab className="tab" id="chat">Chat {fresh > 0 && <span className="chip">{fresh} new</span>}</Tab>
        </TabList>
        <TabPanel className="pane__tab" id="answer">
          <AnswerDoc desk={desk} onNote={quote} />
          <AnswerLine desk={desk} />
        </TabPanel>
        <TabPanel className="pane__tab" id="chat"><Chat room={desk.room} nameOf={desk.nameOf} /></TabPanel>
      </Tabs>
      <Notes desk={desk} text={note} onText={setNote} field={noteField} />
    </section>
  );
}

function AnswerLine({ desk: { answer } }: { desk: Desk }) {
  if (!answer) return null;
  const saved = answer.savedAt ? `, ${clockTime(answer.savedAt)}` : '';
  return (
    <p className="pane__line row row--between">
      {answer.state === 'submitted' && <Status tone="ok" icon="check">Submitted{answer.submittedAt ? ` ${clockTime(answer.submittedAt)}` : ''}</Status>}
      {answer.state === 'left' && <Status icon="info">Not submitted, kept as it stood at the end</Status>}
      {answer.state === 'draft' && <Status tone="ok" icon="check" live={false}>The draft is saved{saved}</Status>}
      <span className="meta hide-mid">{answer.words} words{answer.state === 'draft' ? ', not yet submitted' : ''}</span>
    </p>
  );
}

function useUnread(count: number, reading: boolean) {
  const [seen, setSeen] = useState(count);
  const first = useRef(true);
  useEffect(() => {
    // The log that stood before the page was opened is not news.
    if (reading || (first.current && count > 0)) setSeen(count);
    if (count > 0) first.current = false;
  }, [reading, count]);
  return Math.max(0, count - seen);
}
