import { type Compilable, CompiledQuery, type Kysely, type QueryResult } from 'kysely';
import { type Engine, toEngine } from './engine.ts';
import type { Tables } from './tables.ts';

type Value = string | number | null | readonly (string | number)[];

/** Stands for a value while a query is built. Of a list, one for each of its items. */
class Place {
  readonly index: number;
  readonly item: number | undefined;

  constructor(index: number, item?: number) {
    this.index = index;
    this.item = item;
  }
}

interface Kept {
  sql: string;
  parameters: readonly unknown[];
}

/**
 * A query that is built once for each engine and for each length of its lists: for the few that come with every request, building
 * costs more than running. `make` must put its values into the query as they are, since it is given others than those that are asked with.
 */
export function keepQuery<Values extends readonly Value[], Row>(
  make: (db: Kysely<Tables>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Tables>, ...values: Values) => Promise<QueryResult<Row>> {
  const kept = new Map<string, Kept>();
  return async (db, ...values) => {
    const key = toKey(toEngine(db), values);
    let query = kept.get(key);
    if (query === undefined) {
      // Whoever builds a query treats values as values, whatever they are.
      const { sql, parameters } = make(db, ...(values.map(toPlaces) as unknown as Values)).compile();
      query = { sql, parameters };
      kept.set(key, query);
    }
    const parameters = query.parameters.map((each) => (each instanceof Place ? toValue(each, values) : each));
    return await db.executeQuery<Row>(CompiledQuery.raw(query.sql, parameters));
  };
}

function toKey(engine: Engine, values: readonly Value[]): string {
  let key: string = engine;
  for (const value of values) if (Array.isArray(value)) key += ` ${value.length}`;
  return key;
}

function toPlaces(value: Value, index: number): Place | Place[] {
  return Array.isArray(value) ? value.map((_, item) => new Place(index, item)) : new Place(index);
}

function toValue({ index, item }: Place, values: readonly Value[]): unknown {
  const value = values[index];
  return item === undefined || !Array.isArray(value) ? value : value[item];
}
