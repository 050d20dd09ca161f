import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Cell } from '../db/catalogue.ts';

/** What is wrong with a backup or its target, in words for the command line. */
export class DumpError extends Error {}

const FORMAT = 'so-tay-fanpage-dump';

/**
 * A backup is lines of JSON: a header, then for each table its columns, its rows as arrays in the order of the key, and their count
 * and digest, then the line that says that all is there. The same on both engines.
 */
const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Name = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const ControlLine = z.union([
  z.strictObject({
    format: z.literal(FORMAT),
    version: z.literal(1),
    takenAt: z.string(),
    migrations: z.array(z.string()).check(z.minLength(1)),
  }),
  z.strictObject({ table: Name, columns: z.array(Name).check(z.minLength(1)) }),
  z.strictObject({ end: Name, rows: z.int(), sha256: Sha256 }),
  z.strictObject({ complete: z.int() }),
]);
type ControlLine = z.infer<typeof ControlLine>;
export type DumpHeader = Extract<ControlLine, { format: string }>;
export type TableSum = Extract<ControlLine, { end: string }>;

const Row = z.array(z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })]));

export function toHeader(takenAt: Date, migrations: readonly string[]): DumpHeader {
  return { format: FORMAT, version: 1, takenAt: takenAt.toISOString(), migrations: [...migrations] };
}

/** @throws {DumpError} when the line is neither a row nor one of the others. */
export function readDumpLine(line: string): Cell[] | ControlLine {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? Row.parse(value) : ControlLine.parse(value);
  } catch {
    throw new DumpError('This is not a backup of ours, or it is damaged.');
  }
}

/** Counts and digests rows as they pass. */
export class RowSum {
  readonly #hash = createHash('sha256');
  #rows = 0;

  add(line: string): void {
    this.#rows += 1;
    this.#hash.update(line).update('\n');
  }

  end(table: string): TableSum {
    return { end: table, rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}
