import type {
  BoardPage,
  BoardQuestion,
  EntryMove,
  EntryQuestion,
  ReportMove,
} from '../contract/board-desk.ts';
import type { Told } from '../contract/coordinator-desk.ts';
import type { EntryPage, EntryReview } from '../contract/entry-review.ts';
import type { TrendWeek, WeekReport } from '../contract/week-report.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';

/** A unit and those directly below it in one week, page by page. */
export async function readBoard(
  device: CoordinatorDevice,
  { unit, week, tree }: BoardQuestion,
  after?: string,
): Promise<Told<BoardPage>> {
  const query = { unit, week, tree, ...(after === undefined ? {} : { after }) };
  return await askBackend(device, 'board.read', { query });
}

/** The twelve weeks that end with one, oldest first. */
export async function readTrend(
  device: CoordinatorDevice,
  { unit, week, tree }: BoardQuestion,
): Promise<Told<TrendWeek[]>> {
  const told = await askBackend(device, 'board.trend', { query: { unit, week, tree } });
  if ('trouble' in told) return told;
  return { done: [...told.done.weeks].sort((a, b) => (a.week < b.week ? -1 : 1)) };
}

/** One unit's report with what was handed in. */
export async function readReport(
  device: CoordinatorDevice,
  unit: string,
  week: string,
): Promise<Told<WeekReport>> {
  return await askBackend(device, 'reports.read', { query: { unit, week } });
}

/** Accepts or returns the revision that was read, or gives the unit longer. */
export async function reviewReport(device: CoordinatorDevice, move: ReportMove): Promise<Told<WeekReport>> {
  return await askBackend(device, 'reports.review', { body: move });
}

/** The entries of one unit, without those of the units below it. */
export async function readUnitEntries(
  device: CoordinatorDevice,
  { unit, from, to, standing, after }: EntryQuestion,
): Promise<Told<EntryPage>> {
  const query = {
    unit,
    from,
    to,
    below: 'no',
    ...(standing === undefined ? {} : { standing }),
    ...(after === undefined ? {} : { after }),
  };
  return await askBackend(device, 'entries.list', { query });
}

/** Accepts an entry, or returns it, in the revision that was read. */
export async function reviewEntry(device: CoordinatorDevice, move: EntryMove): Promise<Told<EntryReview>> {
  return await askBackend(device, 'entries.review', { body: move });
}
