import { queryOptions } from '@tanstack/react-query';
import type { Page } from './catalog';
import { call, get, post } from './http';
import type { KitRef } from './sessions';
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
  kit: KitRef;
  candidateId: string;
  endedAt: string | null;
  panel: { memberId: string; state: 'none' | 'draft' | 'submitted' }[];
  complete: boolean;
  recommendation?: { value: number | null; recommendations: Recommendation[] } | null;
  lateSince?: string | null;
  mineState?: 'none' | 'draft' | 'submitted' | null;
}

export type AnswerFate = 'submitted' | 'left';
export interface ScorecardEntry {
  entryId: string;
  title: string;
  competency: string;
  weight: number;
  cells: { memberId: string; rating: Rating | null }[];
  agreement: 'agreed' | 'mixed' | 'gap' | 'single';
  mean: number | null;
}
export interface Suggested {
  state: 'covered' | 'partly' | 'missing' | 'contradicted';
  confidence: number;
  confidenceWord?: string;
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
  scorer?: { name: string; version: string } | string | null;
}
export interface ScorecardQuestion {
  entryId: string;
  title: string;
  prompt: string;
  anchors: Record<string, string>;
  answer: { text: string; state: AnswerFate; usedSeconds: number } | null;
  keyPoints: ScorecardKeyPoint[];
  suggestion?: Suggestion | null;
  waitingFor?: 'rubric' | 'scorer' | null;
  notes: { memberId: string; at: string; text: string }[];
}
export interface Scorecard {
  session: { id: string; kit: KitRef; candidateId: string; panel: string[]; startedAt: string | null; endedAt: string | null };
  result: { value: number | null; of: number; coveredWeight: number; totalWeight?: number; gaps: string[] } | null;
  recommendations: { memberId: string; recommendation: Recommendation; summary?: string | null; amendedAt?: string | null }[] | null;
  hidden: { what: string; why: string; opens: string }[];
  grid: ScorecardEntry[];
  competencies: { competency: string; value: number | null; low?: number | null; high?: number | null; ratings: number }[];
  questions: ScorecardQuestion[];
  agreement: { name: string; value: number | null; n: number } | null;
  submitted?: number;
}

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
