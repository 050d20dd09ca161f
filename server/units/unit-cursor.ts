import { UnitId } from '../../utils/contract/unit.ts';
import { ProblemError } from '../http/problem.ts';

/** A place in a list of units: the last one that was shown. */
export const toCursor = (unitId: string) => Buffer.from(unitId).toString('base64url');

/** @throws {ProblemError} `bad_request` for a place that this backend did not name. */
export function expectUnitId(cursor: string): string {
  const parsed = UnitId.safeParse(Buffer.from(cursor, 'base64url').toString());
  if (!parsed.success) throw new ProblemError('bad_request', { detail: 'after: is no place in this list' });
  return parsed.data;
}
