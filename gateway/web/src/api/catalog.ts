export type Difficulty = 'easy' | 'medium' | 'hard';
export type PublishState = 'draft' | 'published' | 'retired';

export interface KeyPoint {
  id: string;
  text: string;
  weight: number;
  terms: string[];
}
export interface Content {
  title: string;
  prompt: string;
  reason: string;
  guidance: string;
  sampleAnswer: string;
  keyPoints: KeyPoint[];
  anchors: Record<'1' | '2' | '3' | '4', string>;
  competency: string;
  difficulty: Difficulty;
  tags: string[];
  role: string;
  timeBoxMinutes: number;
  followUps: string[];
}
export interface Question {
  id: string;
  workspaceId: string;
  state: PublishState;
  latestVersion: number;
  draft: Content | null;
  published: Content | null;
  derivedFrom: { questionId: string; version: number } | null;
  updatedAt: string;
  version: number;
}
export interface SearchHit {
  id: string;
  workspaceId: string;
  version: number;
  title: string;
  prompt: string;
  competency: string;
  difficulty: Difficulty;
  tags: string[];
  role: string;
  timeBoxMinutes: number;
  state: PublishState;
  /** Where the words were found, in parts of which some are hits. */
  highlight?: { field: string; parts: { text: string; hit: boolean }[] };
}
export interface FacetValue {
  value: string;
  count: number;
}
export type FacetName = 'competency' | 'difficulty' | 'tag' | 'role';
export interface SearchPage {
  items: SearchHit[];
  facets: Record<FacetName, FacetValue[]>;
  total: number;
  next: string | null;
}
export interface KitEntry {
  questionId: string;
  version: number;
  weight: number;
  timeBoxMinutes: number;
  title?: string;
  competency?: string;
}
export interface KitContent {
  title: string;
  description: string;
  role: string;
  slotMinutes: number;
  entries: KitEntry[];
}
export interface Kit {
  id: string;
  workspaceId: string;
  title: string;
  description: string;
  role: string;
  state: PublishState;
  latestVersion: number;
  draft: KitContent | null;
  published: KitContent | null;
  updatedAt: string;
  version: number;
}
export interface DiffPart {
  op: 'same' | 'added' | 'removed';
  text: string;
}
export interface Diff {
  fields: { field: string; from: string; to: string; parts: DiffPart[] }[];
}
export interface Page<T> {
  items: T[];
  next: string | null;
}
