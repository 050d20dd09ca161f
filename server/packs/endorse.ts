import type { Kysely } from 'kysely';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { listCoordinatorNames } from '../store/coordinators.ts';
import { type DraftRow, toAuthorIds, toPack } from '../store/drafts.ts';
import { expectUnit } from '../store/units.ts';
import { expectPackText, type PackText } from './pack-text.ts';

const LONGEST = 120;

/**
 * The text as it is approved: with the names of those who wrote it and of the one who approves it, as this server knows them, and of their
 * unit. Both sign these very bytes, so what a page admin reads about who answers for a template is signed as well.
 */
export async function endorse(
  db: Kysely<Tables>,
  permission: Permission<'review'>,
  row: DraftRow,
  now: Date,
): Promise<PackText> {
  const { coordinator } = permission;
  const on = toVietnamDay(now);
  const names = await listCoordinatorNames(db, permission, [...toAuthorIds(row), coordinator.coordinatorId]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const unit = await expectUnit(db, coordinator);
  const writtenOn = toVietnamDay(new Date(row.changed_at));
  const authors = toAuthorIds(row).map(nameOf).join(', ');
  return expectPackText(
    {
      ...toPack(row),
      unitName: unit.name,
      author: { by: authors.length > LONGEST ? `${authors.slice(0, LONGEST - 1)}…` : authors, on: writtenOn },
      approver: { by: nameOf(coordinator.coordinatorId), on },
    },
    coordinator,
  );
}
