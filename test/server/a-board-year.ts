import { randomUUID } from 'node:crypto';
import { AdminError } from '../../server/admin/command.ts';
import { drawToken, hashToken } from '../../server/auth.ts';
import { addPage } from '../../server/store/pages.ts';
import { openWeeks } from '../../server/store/report-weeks.ts';
import { addToRollups } from '../../server/store/rollups.ts';
import { makeChange } from '../../server/units/make-change.ts';
import { type Activity, ActivityKind } from '../../utils/contract/activity.ts';
import { ContentKind } from '../../utils/contract/content-kind.ts';
import type { Period } from '../../utils/contract/period.ts';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { ActivitySums, ReportCounts } from '../../utils/contract/week-report.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { toActivitySums } from '../../utils/domain/reports/activity-sums.ts';
import {
  addCounts,
  type CountedReport,
  NO_COUNTS,
  toReportCounts,
} from '../../utils/domain/reports/report-counts.ts';
import { addWeeks, weeksOf } from '../../utils/domain/reports/report-times.ts';
import { toWeek, weekDays } from '../../utils/domain/time/iso-week.ts';
import { toPeriodSpan } from '../../utils/domain/time/period.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { drawFrom } from '../load/week-pattern.ts';
import { anActivity, type Backend } from './backend.ts';
import { review, submit } from './weeks.ts';

export const ROOT = 'tong';

interface ModelUnit {
  id: string;
  name: string;
  isClosed: boolean;
  parent: string | null;
  hasPage: boolean;
  token: string;
}

/** What happened, kept apart from the backend: which numbers must come out is worked out from here. */
export interface BoardModel {
  weeks: string[];
  units: Map<string, ModelUnit>;
  /** By week: the parents as they were when it opened, with units that came later in it; who is expected. */
  was: Map<
    string,
    { parents: Map<string, string | null>; expected: Set<string>; names: Map<string, string> }
  >;
  entries: { unit: string; activity: Activity }[];
  reports: Map<string, CountedReport & { revision: number }>;
}

/** Whether a unit is another one or stands below it. */
function isWithin(parents: ReadonlyMap<string, string | null>, id: string, top: string): boolean {
  for (let at: string | null | undefined = id; at != null; at = parents.get(at)) if (at === top) return true;
  return false;
}

export function parentsOf({ was, units }: BoardModel, tree: TreeView, week: string) {
  const now = () => new Map([...units.values()].map(({ id, parent }) => [id, parent]));
  return tree === 'was' ? (was.get(week)?.parents ?? now()) : now();
}

/** What units are called on the board of a week. */
export function nameIn({ was, units }: BoardModel, tree: TreeView, week: string, id: string) {
  const now = units.get(id)?.name;
  return tree === 'was' ? (was.get(week)?.names.get(id) ?? now) : now;
}

/** The sums and counts of a unit with all below it, over the given days and the reports of the given weeks. */
export function totalsOf(
  model: BoardModel,
  tree: TreeView,
  top: string,
  span: { isDay: (day: string) => boolean; weeks: readonly string[] },
): { counts: ReportCounts; sums: ActivitySums } {
  const known = new Map<string, Map<string, string | null>>();
  const parents = (week: string) => {
    const found = known.get(week) ?? parentsOf(model, tree, week);
    known.set(week, found);
    return found;
  };
  const own = model.entries.filter(
    ({ unit, activity: { day } }) => span.isDay(day) && isWithin(parents(toWeek(day)), unit, top),
  );
  let counts = NO_COUNTS;
  for (const week of span.weeks) {
    for (const id of model.was.get(week)?.expected ?? []) {
      if (!isWithin(parents(week), id, top)) continue;
      counts = addCounts(counts, toReportCounts(model.reports.get(`${id} ${week}`) ?? { state: 'open' }));
    }
  }
  return { counts, sums: toActivitySums(own.map(({ activity }) => activity)) };
}

export function ofPeriod(period: Period) {
  const span = toPeriodSpan(period);
  return { isDay: (day: string) => span.from <= day && day <= span.to, weeks: weeksOf(span) };
}

/**
 * Lets a tree of so many units live through some weeks: they log, correct, take back, hand in, are accepted and returned, are moved, called
 * otherwise and merged in the middle of a week, and new ones come. The same for the same seed.
 */
export async function liveThroughWeeks(
  backend: Backend,
  {
    count,
    weeks: weekCount,
    seed,
    coordinator,
  }: { count: number; weeks: number; seed: number; coordinator: () => Promise<string> },
): Promise<BoardModel & { token: string }> {
  const random = drawFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const first = '2026-W46';
  const model: BoardModel = {
    weeks: Array.from({ length: weekCount }, (_, index) => addWeeks(first, index)),
    units: new Map(),
    was: new Map(),
    entries: [],
    reports: new Map(),
  };
  const { db } = backend.context;
  const firstNames = new Map<string, string>();
  const add = async (id: string, parent: string | null, hasPage: boolean) => {
    const { now } = backend.clock;
    // Those of the beginning were there before the first of the weeks.
    const day = id.startsWith('moi-') ? toVietnamDay(now) : '2020-01-01';
    const where = { unitId: id, name: `Công đoàn ${id}`, day };
    firstNames.set(id, where.name);
    const place = parent === null ? {} : { parentId: parent };
    await makeChange(db, { kind: 'create', ...where, ...place }, now);
    if (hasPage)
      await addPage(db, {
        unit_id: id,
        key: `trang.${id}`,
        name: `=Trang ${id}`,
        role: 'own',
        position: null,
      });
    const token = drawToken();
    const device = { id: randomUUID(), unit_id: id, label: id, token_hash: hashToken(token), paired_at: '' };
    await db.insertInto('devices').values(device).execute();
    model.units.set(id, { id, name: where.name, isClosed: false, parent, hasPage, token });
  };
  await add(ROOT, null, false);
  for (let index = 0; index < count; index++) {
    const level = index < 4 ? 0 : index < 24 ? 1 : 2;
    const parent = level === 0 ? ROOT : level === 1 ? `u${index % 4}` : `u${4 + Math.floor(random() * 20)}`;
    await add(`u${index}`, parent, random() < (level === 2 ? 0.9 : 0.4));
  }
  const token = await coordinator();
  const living = () => [...model.units.values()].filter(({ isClosed }) => !isClosed);
  const withPages = () => living().filter(({ hasPage }) => hasPage);

  /** Who comes later into a week stands in its tree where it stands now. */
  const join = (week: string, id: string) => {
    const { parents, names } = model.was.get(week) ?? {};
    for (let at: string | null = id; parents && at !== null && !parents.has(at); ) {
      const parent: string | null = model.units.get(at)?.parent ?? null;
      parents.set(at, parent);
      // It is called as it was first: nothing here is called otherwise on the day on which it came.
      names?.set(at, firstNames.get(at) ?? '');
      at = parent;
    }
  };

  const record = async (week: string) => {
    const unit = pick(withPages());
    const made = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
      const day = pick(weekDays(random() < 0.15 ? addWeeks(week, -1) : week));
      const kind = pick(ActivityKind.options);
      const content = random() < 0.6 ? { contentKind: pick(ContentKind.options) } : {};
      return anActivity({ pageKey: `trang.${unit.id}`, day, kind, ...content, title: '=1+1' });
    });
    await backend.record(unit.token, made);
    model.entries.push(...made.map((activity) => ({ unit: unit.id, activity })));
    for (const { day } of made) join(toWeek(day), unit.id);
  };

  /** As a correction does it: the newest body stays, what it said before is taken from the sums. */
  const correct = async () => {
    const entry = pick(model.entries);
    if (!entry || entry.activity.withdrawn) return;
    const before = entry.activity;
    const change =
      random() < 0.3
        ? { withdrawn: true as const }
        : { kind: pick(ActivityKind.options), day: pick(weekDays(toWeek(before.day))) };
    entry.activity = { ...before, ...change };
    await db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('activities')
        .set({ body: toCanonicalJson(entry.activity), day: entry.activity.day })
        .where('id', '=', before.id)
        .execute();
      const changes = [
        { activity: before, times: -1 as const },
        { activity: entry.activity, times: 1 as const },
      ];
      await addToRollups(transaction, new Map([[entry.unit, changes]]));
    });
  };

  const handIn = async (week: string, dueAt: string) => {
    const { id, token: device } = pick(living());
    join(week, id);
    const key = `${id} ${week}`;
    const before = model.reports.get(key);
    const kind = random() < 0.2 ? 'nothing' : 'submitted';
    const given =
      kind === 'nothing'
        ? { activities: 0, reason: 'Nghỉ lễ' }
        : { activities: 1 + Math.floor(random() * 50) };
    const response = await submit(backend, device, { week, kind, ...given });
    if (response.status !== 200) return;
    const { revision } = (await response.json()) as { revision: number };
    const late = before?.late ?? backend.clock.now.toISOString() > dueAt;
    // The same once more changes nothing, unless it had come back.
    if (before?.revision !== revision) model.reports.set(key, { state: kind, kind, late, revision });
    if (random() < 0.5) {
      const move = random() < 0.5 ? { move: 'accept' } : { move: 'return', reason: 'Thiếu' };
      const answer = await review(backend, token, id, { week, revision, ...move });
      const report = model.reports.get(key);
      if (answer.status === 200 && report) report.state = move.move === 'accept' ? 'accepted' : 'returned';
    }
  };

  const move = async () => {
    const below = living().filter(({ parent }) => parent !== null && parent !== ROOT);
    const [unit, parent] = [pick(below), pick(living())];
    const { now } = backend.clock;
    const where = {
      unitId: unit.id,
      tree: 'territory',
      parentId: parent.id,
      day: toVietnamDay(now),
    } as const;
    try {
      await makeChange(db, { kind: 'move', ...where }, now);
      unit.parent = parent.id;
    } catch (error) {
      // A ring, or where it stands already.
      if (!(error instanceof AdminError)) throw error;
    }
  };

  let renamed = 0;
  const rename = async () => {
    const unit = pick(living());
    const { now } = backend.clock;
    // Among names in order, so that another name is another place in the list.
    const name = `${pick(['An', 'Công đoàn', 'Ủy'])} ${renamed++} ${unit.id}`;
    await makeChange(db, { kind: 'rename', unitId: unit.id, name, day: toVietnamDay(now) }, now);
    unit.name = name;
  };

  /** A unit without others below it goes into another one; what it did stays its own, below its heir in the tree of now. */
  const merge = async () => {
    const parents = new Set(living().map(({ parent }) => parent));
    const unit = pick(living().filter(({ id, hasPage }) => hasPage && !parents.has(id) && id !== ROOT));
    const into = pick(living().filter(({ id }) => id !== unit.id));
    const { now } = backend.clock;
    const day = toVietnamDay(now);
    await makeChange(db, { kind: 'merge', unitId: unit.id, intoId: into.id, day }, now);
    Object.assign(unit, { parent: into.id, isClosed: true });
  };

  let added = 0;
  for (const week of model.weeks) {
    const [monday, , wednesday] = weekDays(week);
    backend.clock.now = new Date(`${monday}T00:00:30+07:00`);
    await openWeeks(db, backend.clock.now);
    model.was.set(week, {
      parents: new Map([...model.units.values()].map(({ id, parent }) => [id, parent])),
      expected: new Set(withPages().map(({ id }) => id)),
      names: new Map([...model.units.values()].map(({ id, name }) => [id, name])),
    });
    const due = new Date(Date.parse(`${addDaysTo(monday)}T12:00:00+07:00`)).toISOString();
    for (let turn = 0; turn < 30; turn++) await record(week);
    for (let turn = 0; turn < 8; turn++) await correct();
    backend.clock.now = new Date(`${wednesday}T08:00:00+07:00`);
    for (let turn = 0; turn < 3; turn++) await move();
    for (let turn = 0; turn < 3; turn++) await rename();
    await merge();
    const id = `moi-${added++}`;
    const parent = random() < 0.5 && added > 1 ? `moi-${added - 2}` : 'u5';
    await add(id, parent, true);
    // A unit that comes in the middle of a week counts under its superior, and is not expected to report.
    const its = anActivity({ pageKey: `trang.${id}`, day: wednesday ?? '' });
    await backend.record(model.units.get(id)?.token ?? '', [its]);
    model.entries.push({ unit: id, activity: its });
    join(week, id);
    for (let turn = 0; turn < 15; turn++) await record(week);
    for (let turn = 0; turn < 40; turn++) await handIn(week, due);
    // Some are late: the week before is due on this Monday noon.
    const before = addWeeks(week, -1);
    const dueBefore = new Date(`${monday}T12:00:00+07:00`).toISOString();
    if (model.was.has(before)) for (let turn = 0; turn < 10; turn++) await handIn(before, dueBefore);
  }
  return { ...model, token };
}

function addDaysTo(monday = ''): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
}
