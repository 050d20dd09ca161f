import type * as z from 'zod/mini';
import type { api, RouteName } from '../../utils/contract/api.ts';
import type { Actor, CoordinatorActor } from '../auth.ts';
import type { Context } from '../context.ts';

type Api = typeof api;
type Parsed<Part extends string, Route> = Route extends { [P in Part]: infer S extends z.ZodMiniType }
  ? z.infer<S>
  : undefined;

/** Who stands behind a request, by the table's word on who may ask. */
interface Actors {
  none: undefined;
  device: Actor;
  coordinator: CoordinatorActor;
}

/** What the handler of a route is given: parsed by the schemas of the table, and let in as the table says. */
export interface Call<N extends RouteName> {
  body: Parsed<'request', Api[N]>;
  query: Parsed<'query', Api[N]>;
  actor: Actors[Api[N]['auth']];
  /** For limits only: never stored, never logged. */
  address: string;
}

/** One of the successes of the table; every other outcome is a thrown ProblemError. */
type Reply<N extends RouteName> = {
  [Status in keyof Api[N]['success']]: Api[N]['success'][Status] extends infer S extends z.ZodMiniType
    ? { status: Status; body: z.infer<S> }
    : never;
}[keyof Api[N]['success']];

/** One handler for every route of the table: a missing one does not compile. */
export type Handlers = {
  [N in RouteName]: (context: Context, call: Call<N>) => Promise<Reply<N>>;
};
