import { useEffect, useState, useSyncExternalStore } from 'react';
import { MyAssessment, type MineState } from './MyAssessment';

export interface Mine extends MineState {
  act: MyAssessment['act'];
  submit: () => void;
  reload: () => Promise<void>;
}

/** My assessment of a session: what I did last, whether or not the server has it yet. */
export function useMine(ws: string, session: string, member: string): Mine {
  const [mine] = useState(() => new MyAssessment(ws, session, member));
  useEffect(() => mine.start(), [mine]);
  const state = useSyncExternalStore(mine.subscribe, mine.snapshot);
  return { ...state, act: (action) => mine.act(action), submit: () => mine.submit(), reload: mine.reload };
}
