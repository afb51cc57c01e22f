import type { components } from './generated/questions';

type Schemas = components['schemas'];
export type Difficulty = Schemas['Difficulty'];
export type PublishState = Schemas['State'];
export type KeyPoint = Schemas['KeyPoint'];
export type Content = Schemas['Content'];
/** What is sent; a draft may have holes. */
export type ContentInput = Schemas['ContentInput'];
export type Question = Schemas['Question'];
export type SearchHit = Schemas['SearchItem'];
export type SearchPage = Schemas['SearchResult'];
export type FacetName = keyof SearchPage['facets'];
export type FacetValue = Schemas['FacetCounts'][number];
export type KitContent = Schemas['KitContent'];
export type KitEntry = KitContent['entries'][number];
export type KitContentInput = Schemas['KitContentInput'];
export type Kit = Schemas['Kit'];
export type Diff = Schemas['Diff'];
export type DiffPart = Diff['fields'][number]['parts'][number];
