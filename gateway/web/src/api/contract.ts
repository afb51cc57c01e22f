import type { paths as Identity } from './generated/identity';
import type { paths as Questions } from './generated/questions';
import type { paths as Scoring } from './generated/scoring';
import type { paths as Sessions } from './generated/sessions';

/** All operations as the services' OpenAPI documents say, by their path below `/api/v1`. */
type All = Identity & Questions & Scoring & Sessions;
type Contract = { [P in keyof All as P extends `/api/v1${infer Short}` ? Short : never]: All[P] };

export type Method = 'get' | 'post' | 'put' | 'delete';
/** The paths that know a method. */
export type PathOf<M extends Method> = { [P in keyof Contract]: Contract[P][M & keyof Contract[P]] extends { responses: unknown } ? P : never }[keyof Contract];
export type Operation<M extends Method, P extends PathOf<M>> = Contract[P][M & keyof Contract[P]];

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
/** What an operation answers when it does not refuse. */
export type Answered<O> = O extends { responses: infer R } ? { [S in keyof R]: S extends 200 | 201 | 204 ? Json<R[S]> : never }[keyof R] : never;
type Sent<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? { body: Body } : unknown;
type Placed<O> = O extends { parameters: { path: infer Names } } ? { path: Names } : unknown;
type Queried<O> = O extends { parameters: { query: infer Query } } ? { query: Query } : O extends { parameters: { query?: infer Query } } ? ([Query] extends [undefined] ? unknown : { query?: NonNullable<Query> }) : unknown;
/** What a version-checked operation rests on; where the document requires it, it cannot be left out. */
type Versioned<O> = O extends { parameters: { header: { 'If-Match': string } } } ? { ifMatch: number } : unknown;

/** Everything that a call of an operation takes. */
export type Asked<O> = Placed<O> & Sent<O> & Queried<O> & Versioned<O> & Options;

interface Options {
  /** Given where a press may be repeated: the same key never acts twice. Made up for every other POST. */
  key?: string;
  signal?: AbortSignal;
}
