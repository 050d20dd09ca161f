import { Day } from '../../utils/contract/instant.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { UnitHistory, UnitSpan } from '../../utils/domain/units/unit-history.ts';
import { findSpan, leadsTo, lineOfToday, lineOnDay } from '../../utils/domain/units/unit-lines.ts';
import { readHistory } from '../store/unit-history.ts';
import { AdminError, type Command, expectValid } from './command.ts';

/** All that a unit was, what became of it, and where it stood on a day. */
export const history: Command = async ({ db, now }, options) => {
  const unitId = options.get('id') ?? '';
  const day = expectValid(Day, options.get('day') ?? toVietnamDay(now));
  const all = await readHistory(db);
  const spans = all.spans.get(unitId);
  if (!spans) throw new AdminError(`There is no unit "${unitId}". Add it with: unit add`);
  const heir = leadsTo(all, unitId);
  return [
    ...spans.map(toLine),
    ...all.successions
      .filter(({ fromId, toId }) => fromId === unitId || toId === unitId)
      .map(
        ({ fromId, toId, day: on, kind }) =>
          `${on}  ${fromId} ${kind === 'merged' ? 'merged into' : 'split into'} ${toId}`,
      ),
    ...(heir === unitId ? [] : [`It leads to ${heir} today.`]),
    `${toWhen(spans.at(-1), day)} it stood: ${toWords(lineOnDay(all, 'territory', unitId, day), all, day)}`,
    `Today it counts: ${toWords(lineOfToday(all, 'territory', unitId), all, toVietnamDay(now))}`,
    ...toSectorLines(all, unitId, day),
  ].join('\n');
};

/** Of a unit that had ended by then, only where it stood at last can be told. */
function toWhen(last: UnitSpan | undefined, day: string): string {
  return last?.toDay !== undefined && last.toDay <= day ? 'At last' : `On ${day}`;
}

function toLine({ fromDay, toDay, name, level, parentId, sectorParentId }: UnitSpan): string {
  const facts = [
    `${fromDay} – ${toDay === undefined ? 'today' : `before ${toDay}`}`,
    name,
    level ?? 'no level',
    parentId === undefined ? 'at the top' : `below ${parentId}`,
    ...(sectorParentId === undefined ? [] : [`sector ${sectorParentId}`]),
  ];
  return facts.join('  ');
}

function toSectorLines(all: UnitHistory, unitId: string, day: string): string[] {
  const line = lineOnDay(all, 'sector', unitId, day);
  return line.length < 2 ? [] : [`In the tree of sectors on ${day}: ${toWords(line, all, day)}`];
}

/** With the names of the day. */
function toWords(line: readonly string[], all: UnitHistory, day: string): string {
  return line.map((id) => `${findSpan(all, id, day)?.name ?? id} (${id})`).join(' < ');
}
