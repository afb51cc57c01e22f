import { useState } from 'react';
import type { RoomView } from '../../api/room';
import { nextEntry } from '../../room/clock';
import { ConnectionBanner, Refusal } from '../../room/Connection';
import { PaneSwitch } from '../../room/PaneSwitch';
import { letterOf } from '../../room/passages';
import { Resize } from '../../room/Resize';
import { useShortcuts } from '../../room/shortcuts';
import { ShortcutsDialog } from '../../room/ShortcutsDialog';
import type { Room } from '../../room/useRoom';
import { AnswerPane } from './AnswerPane';
import { Bar } from './Bar';
import { useDesk, type Desk } from './desk';
import { AskedForBanner, LobbyBanner, OverBanner, PausedBanner } from './Banners';
import { PlanPane } from './PlanPane';
import { RatePane } from './RatePane';

type Pane = 'plan' | 'answer' | 'rate';
const SAFE = {
  network: 'Rate and note on: it is kept on this device and sent later. The candidate’s text is safe on the server.',
  server: 'It is not your network. Rate and note on: it is kept on this device and sent later. The candidate’s text is kept on their device too.',
};
const KEYS: [string, string][] = [
  ['0 1 2', 'Rate the marked key point: missing, partly, covered'], ['A … Z', 'Mark a key point'], ['⇧1 … ⇧4', 'Rate the question'],
  ['N', 'Present the next question'], ['?', 'Show these keys'], ['Esc', 'One step out'],
];

/** Three panes that fill the window: plan, the candidate's answer, question and rating. */
export function InterviewerRoom({ room, view }: { room: Room; view: RoomView }) {
  const desk = useDesk(room, view);
  const [pane, setPane] = useState<Pane>('rate');
  const [keysShown, setKeysShown] = useState(false);
  const [focus, setFocus] = useKeyPointFocus(desk);
  useShortcuts({ ...keyPointKeys(desk, focus, setFocus), n: () => presentNext(desk), '?': () => setKeysShown(true) });
  return (
    <div className="room">
      <a className="skip" href="#rate">Skip to rating</a>
      <Bar desk={desk} onKeys={() => setKeysShown(true)} />
      <ConnectionBanner room={room} safe={SAFE} />
      <Refusal room={room} />
      <LobbyBanner desk={desk} />
      <AskedForBanner desk={desk} />
      <PausedBanner desk={desk} />
      <OverBanner desk={desk} />
      <main className="panes" id="main">
        <PlanPane desk={desk} isShown={pane === 'plan'} onPresent={() => presentNext(desk)} />
        <Resize name="--pane-a" label="Width of the plan" least={200} most={400} usual={272} side="left" />
        <AnswerPane desk={desk} isShown={pane === 'answer'} />
        <Resize name="--pane-b" label="Width of the rating pane" least={340} most={640} usual={456} side="right" />
        <RatePane desk={desk} isShown={pane === 'rate'} focus={focus} onFocus={setFocus} />
      </main>
      <PaneSwitch<Pane> shown={pane} onShow={setPane} choices={[{ pane: 'plan', icon: 'clock', words: 'Plan' }, { pane: 'answer', icon: 'edit', words: 'Answer' }, { pane: 'rate', icon: 'check', words: desk.live ? 'Rate' : 'Guide' }]} />
      {keysShown && <ShortcutsDialog keys={KEYS} onClose={() => setKeysShown(false)} />}
    </div>
  );
}

function presentNext({ room, plan, live, up }: Desk) {
  const next = nextEntry(plan);
  if (live && up && next) room.client.command({ type: 'present', entryId: next.entryId });
}

/** The marked key point belongs to the question on show; another question begins at its first unrated one. */
function useKeyPointFocus({ shown, rating }: Desk): [number, (at: number) => void] {
  const [focus, setFocus] = useState<{ entryId: string | undefined; at: number }>();
  const points = shown?.content?.keyPoints ?? [];
  const first = points.findIndex((point) => !rating.keyPoints[point.id]);
  const at = focus && focus.entryId === shown?.entryId ? focus.at : Math.max(0, first);
  return [at, (next) => setFocus({ entryId: shown?.entryId, at: Math.min(Math.max(0, next), points.length - 1) })];
}

function keyPointKeys(desk: Desk, focus: number, setFocus: (at: number) => void) {
  const points = desk.shown?.content?.keyPoints ?? [];
  const keys: Record<string, (() => void) | undefined> = {};
  points.forEach((_, at) => {
    const letter = letterOf(at).toLowerCase();
    if (letter !== 'n') keys[letter] = () => setFocus(at);
  });
  for (const level of [0, 1, 2] as const) {
    keys[level] = () => {
      const point = points[focus];
      if (!point) return;
      desk.rateKeyPoint(point.id, level);
      setFocus(focus + 1);
    };
  }
  for (const rating of [1, 2, 3, 4] as const) keys[`shift+${rating}`] = () => desk.rate({ rating });
  return keys;
}
