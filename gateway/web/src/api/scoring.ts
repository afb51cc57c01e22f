import { queryOptions } from '@tanstack/react-query';
import type { Page } from './catalog';
import { call, get, post } from './http';
import type { Recommendation } from '../components/ratings';

export type Level = 0 | 1 | 2;
export type Rating = 1 | 2 | 3 | 4;
export type Evidence = { kind: 'passage'; start: number; end: number; text: string } | { kind: 'moment'; at: string };
export interface KeyPointRating {
  state: Level;
  evidence: Evidence[];
}
export interface EntryRating {
  rating: Rating | null;
  keyPoints: Record<string, KeyPointRating>;
}
export interface Note {
  id: string;
  at: string;
  entryId?: string | null;
  text: string;
}
export interface Assessment {
  session: string;
  state: 'draft' | 'submitted' | 'amended';
  revision: number;
  ratings: Record<string, EntryRating>;
  notes: Note[];
  recommendation: Recommendation | null;
  summary?: string | null;
  submittedAt?: string | null;
}
export interface Evaluation {
  sessionId: string;
  kit: { id: string; version: number; title?: string | null };
  candidateId: string;
  endedAt?: string | null;
  panel: { memberId: string; state: Progress }[];
  complete: boolean;
  recommendations?: Partial<Record<Recommendation, number>> | null;
  lateSince?: string | null;
  mineState?: Progress | 'notOnPanel' | null;
}
export type Progress = 'none' | 'draft' | 'submitted';

export type AnswerFate = 'submitted' | 'left';
export interface ScorecardEntry {
  entryId: string;
  title?: string | null;
  competency?: string | null;
  weight: number;
  cells: { memberId: string; rating: Rating | null }[];
  agreement: 'agreed' | 'mixed' | 'gap' | 'single' | null;
  mean: number | null;
  suggested?: Rating | null;
}
export interface Suggested {
  state?: 'covered' | 'partly' | 'missing' | 'contradicted' | null;
  confidence?: number | null;
  confidenceWord?: string | null;
  passage?: { start: number; end: number } | null;
}
export interface ScorecardKeyPoint {
  id: string;
  text: string;
  weight: number;
  ratings: { memberId: string; state: Level | null; evidence: Evidence[] }[];
  suggestion?: Suggested | null;
}
export interface Suggestion {
  rating: Rating | null;
  score?: number | null;
  abstained?: string | null;
  flags: string[];
  scorer?: { name: string; version: string; calibration?: string | null } | null;
}
export interface ScorecardQuestion {
  entryId: string;
  questionId?: string;
  version?: number;
  title?: string | null;
  prompt?: string | null;
  competency?: string | null;
  weight: number;
  timeBoxMinutes?: number;
  anchors: Record<string, string>;
  answer: { text: string; state: AnswerFate; usedSeconds: number; at?: string | null } | null;
  keyPoints: ScorecardKeyPoint[];
  suggestion?: Suggestion | null;
  waitingFor?: 'rubric' | 'scorer' | null;
  notes: { memberId: string; at: string; text: string }[];
}
export interface Scorecard {
  session: {
    id: string;
    kit: { id: string; version: number; title?: string | null };
    candidateId: string;
    panel: { memberId: string; state: Progress }[];
    startedAt?: string | null;
    endedAt?: string | null;
    complete: boolean;
    completedAt?: string | null;
    lateSince?: string | null;
  };
  result: { value: number | null; of: number; coveredWeight: number; totalWeight: number; ratings: number; gaps: number; suggested?: number | null } | null;
  recommendations: { memberId: string; recommendation?: Recommendation | null; summary?: string | null; amended: boolean }[] | null;
  hidden: { what: string; why: string; opens: string }[];
  grid: ScorecardEntry[];
  means?: { memberId: string; value: number | null }[];
  competencies: { competency: string; value: number | null; lowest?: number | null; highest?: number | null; ratings: number }[];
  questions: ScorecardQuestion[];
  notes?: { memberId: string; at: string; text: string }[];
  agreement: { name: string; value: number | null; word?: string | null; n: number; raters?: number } | null;
  amendments?: { memberId: string; at: string; reason: string; recommendation?: Recommendation | null; summary?: string | null }[];
}

export const panelOf = (card: Scorecard) => card.session.panel.map((member) => member.memberId);
export const titleOf = (part: { title?: string | null }) => part.title ?? 'Question whose text has not arrived yet';

const base = (ws: string) => `/workspaces/${ws}`;
export const minePath = (ws: string, session: string) => `${base(ws)}/assessments/mine/${session}`;

export const evaluationsQuery = (ws: string, state: 'waiting' | 'complete' | 'all', mine = false) =>
  queryOptions({
    queryKey: ['evaluations', ws, state, mine],
    queryFn: () => get<Page<Evaluation>>(`${base(ws)}/evaluations?state=${state}${mine ? '&mine=true' : ''}&limit=100`),
  });
export const scorecardQuery = (ws: string, session: string) =>
  queryOptions({ queryKey: ['scorecard', ws, session], queryFn: () => get<Scorecard>(`${base(ws)}/scorecards/${session}`) });
export const getMine = async (ws: string, session: string) => (await call<Assessment>('GET', minePath(ws, session))).body;
export const amend = (ws: string, session: string, body: { reason: string; recommendation?: Recommendation; summary?: string }) =>
  post<Assessment>(`${minePath(ws, session)}/amend`, body);
