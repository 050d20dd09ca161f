import { toDaysBetween } from '../../utils/domain/time/days-between.ts';
import { ProblemError } from '../http/problem.ts';

/** Most days that one question about entries may span: a year, with the weeks that it shares with its neighbours. */
const DAYS_MOST = 380;

/** @throws {ProblemError} `bad_request` for days in the wrong order, or too many of them. */
export function expectRange({ from, to }: { from: string; to: string }): void {
  const days = toDaysBetween(from, to) + 1;
  if (days < 1) throw new ProblemError('bad_request', { detail: 'to: is before from' });
  if (days > DAYS_MOST) {
    throw new ProblemError('bad_request', { detail: `to: at most ${DAYS_MOST} days at once` });
  }
}
