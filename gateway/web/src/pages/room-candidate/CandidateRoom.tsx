import { useState, type ReactNode } from 'react';
import type { RoomView } from '../../api/room';
import { ConnectionBanner, Refusal } from '../../room/Connection';
import { Icon } from '../../components/Icon';
import { PaneSwitch } from '../../room/PaneSwitch';
import { Resize } from '../../room/Resize';
import type { Room } from '../../room/useRoom';
import { CandidateBar } from './CandidateBar';
import { QuestionPane } from './QuestionPane';
import { useAnswer } from './useAnswer';
import { WritePane } from './WritePane';

type Pane = 'question' | 'write';
const SAFE = {
  network: 'Keep writing. Everything is kept on this device and goes out when the connection is back. The panel sees that you are cut off and can give you the time back.',
  server: 'It is not your network. Keep writing. Everything is kept on this device and goes out when our server is back.',
};

export function CandidateRoom({ room, view, host, notice }: { room: Room; view: RoomView; host?: string | undefined; notice?: ReactNode }) {
  const [pane, setPane] = useState<Pane>('question');
  const answer = useAnswer(room, view);
  const observer = view.role === 'observer';
  const words = { saved: 'Answer, saved', saving: 'Answer, saving', kept: 'Answer, kept here', sending: 'Answer, sending', submitted: 'Answer, submitted', empty: 'Answer' }[answer.safety];
  return (
    <div className="room">
      <a className="skip" href="#text">Skip to your answer</a>
      <CandidateBar room={room} view={view} host={host} />
      {notice}
      <ConnectionBanner room={room} safe={SAFE} />
      <Refusal room={room} />
      {view.state === 'paused' && <div className="banner" role="status"><Icon name="pause" /><p><b>The interview is paused.</b> The clock stands still. What you wrote is safe.</p></div>}
      <main className="panes panes--two" id="main">
        <QuestionPane room={room} view={view} isShown={pane === 'question'} />
        <Resize name="--pane-a" label="Width of the question" least={320} most={640} usual={440} side="left" />
        <WritePane key={view.current?.entryId ?? 'none'} room={room} view={view} answer={answer} isShown={pane === 'write'} readOnly={observer} />
      </main>
      <PaneSwitch<Pane> shown={pane} onShow={setPane} choices={[{ pane: 'question', icon: 'info', words: 'Question' }, { pane: 'write', icon: 'edit', words }]} />
    </div>
  );
}
