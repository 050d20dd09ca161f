import { Day } from '../../utils/contract/instant.ts';
import { Right } from '../../utils/contract/right.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { isInForce } from '../../utils/domain/units/rights.ts';
import { findCoordinator } from '../store/coordinators.ts';
import * as grants from '../store/grants.ts';
import { ADMINISTRATOR } from './audit.ts';
import { AdminError, type AdminOptions, type Command, expectUnitId, expectValid } from './command.ts';

/** The last day of a right, as typed. */
export function readUntil(options: AdminOptions): string | undefined {
  const until = options.get('until');
  return until === undefined ? undefined : expectValid(Day, until);
}

export const giveGrant: Command = async ({ db, now }, options) => {
  const id = options.get('coordinator') ?? '';
  const coordinator = await findCoordinator(db, id);
  if (!coordinator || coordinator.revoked_at !== null) {
    throw new AdminError(`There is no active coordinator "${id}". See: coordinator list`);
  }
  const unitId = await expectUnitId(db, options.get('unit'));
  const right = expectValid(Right, options.get('right'));
  const [today, until] = [toVietnamDay(now), readUntil(options)];
  if (until !== undefined && until < today) throw new AdminError(`--until: ${until} is over already.`);
  const grant = {
    ...{ coordinator_id: id, unit_id: unitId, right, from_day: today },
    to_day: until === undefined ? null : addDays(until, 1),
  };
  const grantId = await grants.addGrant(db, grant, ADMINISTRATOR, now);
  return [
    `${coordinator.name} has the right "${right}" for ${unitId} and all below it${until === undefined ? '' : `, until ${until}`}.`,
    `To end it: grant end --id ${grantId}`,
  ].join('\n');
};

/** Who may do what where, with those rights that are over. */
export const listGrants: Command = async ({ db, now }, options) => {
  const [unitId, coordinatorId] = [options.get('unit'), options.get('coordinator')];
  const rows = await grants.listAllGrants(db, {
    ...(unitId === undefined ? {} : { unitId }),
    ...(coordinatorId === undefined ? {} : { coordinatorId }),
  });
  const today = toVietnamDay(now);
  const lines = rows.map((row) => {
    const days = { fromDay: row.from_day, ...(row.to_day === null ? {} : { toDay: row.to_day }) };
    const isOver = !isInForce(days, today) || row.revoked_at !== null;
    const span =
      row.to_day === null ? `since ${row.from_day}` : `${row.from_day} – ${addDays(row.to_day, -1)}`;
    return [
      row.id,
      row.unit_id,
      row.right,
      row.name,
      span,
      `by ${row.granted_by}`,
      isOver ? 'over' : 'in force',
    ].join('  ');
  });
  return lines.length > 0 ? lines.join('\n') : 'No right was given.';
};

export const endGrant: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  if (!(await grants.endGrant(db, id, toVietnamDay(now)))) {
    throw new AdminError(`There is no right "${id}" that is in force. See: grant list`);
  }
  return `The right ${id} has ended, from the next request on.`;
};
