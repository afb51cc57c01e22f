import { queryOptions } from '@tanstack/react-query';
import type { components } from './generated/scoring';
import { call, get, post } from './http';

type Schemas = components['schemas'];
export type Evidence = Schemas['evidence'];
export type KeyPointRating = Schemas['keyPointRating'];
export type Level = KeyPointRating['state'];
export type EntryRating = Schemas['questionRating'];
export type Rating = NonNullable<EntryRating['rating']>;
export type Note = Schemas['note'];
export type Assessment = Schemas['assessment'];
export type Saved = Schemas['saved'];
export type Standing = Schemas['standing'];
export type Amendment = Schemas['amendInput'];
export type Evaluation = Schemas['evaluationLine'];
export type Progress = Schemas['progress'];
export type Scorecard = Schemas['scorecard'];
export type ScorecardEntry = Schemas['row'];
export type ScorecardQuestion = Schemas['question'];
export type ScorecardKeyPoint = Schemas['keyPoint'];
export type Suggested = Schemas['suggestedPoint'];
export type Suggestion = Schemas['suggestion'];

export const panelOf = (card: Scorecard) => card.session.panel.map((member) => member.memberId);
export const titleOf = (part: { title?: string }) => part.title ?? 'Question whose text has not arrived yet';

export const evaluationsQuery = (ws: string, state: 'waiting' | 'complete' | 'all', mine = false) =>
  queryOptions({
    queryKey: ['evaluations', ws, state, mine],
    queryFn: () => get('/workspaces/{ws}/evaluations', { path: { ws }, query: { state, limit: 100, ...(mine ? { mine } : {}) } }),
  });
export const scorecardQuery = (ws: string, session: string) =>
  queryOptions({ queryKey: ['scorecard', ws, session], queryFn: () => get('/workspaces/{ws}/scorecards/{session}', { path: { ws, session } }) });
export const getMine = (ws: string, session: string) => get('/workspaces/{ws}/assessments/mine/{session}', { path: { ws, session } });
export const amend = (ws: string, session: string, body: Amendment, key: string) => post('/workspaces/{ws}/assessments/mine/{session}/amend', { path: { ws, session }, body, key });

export type ScoringSettings = Schemas['scoringSettings'];
export const scoringSettingsQuery = (ws: string) => queryOptions({ queryKey: ['scoring-settings', ws], queryFn: () => call('get', '/workspaces/{ws}/scoring/settings', { path: { ws } }) });
export const setScoringSettings = (ws: string, body: ScoringSettings, ifMatch: number) => call('put', '/workspaces/{ws}/scoring/settings', { path: { ws }, body, ifMatch });
export type Calibration = Schemas['calibration'];
export type CalibrationVersion = Schemas['calibrationVersion'];
export const calibrationQuery = (ws: string) => queryOptions({ queryKey: ['calibration', ws], queryFn: () => get('/workspaces/{ws}/scoring/calibration', { path: { ws } }) });
export type Rescoring = Schemas['rescoring'];
export type RescoringInput = Schemas['rescoringInput'];
export type EarlierSuggestion = Schemas['earlierSuggestion'];
export const rescoringsQuery = (ws: string) => queryOptions({ queryKey: ['rescorings', ws], queryFn: () => get('/workspaces/{ws}/scoring/rescorings', { path: { ws }, query: { limit: 10 } }) });
export const rescore = (ws: string, body: RescoringInput, key: string) => post('/workspaces/{ws}/scoring/rescorings', { path: { ws }, body, key });
