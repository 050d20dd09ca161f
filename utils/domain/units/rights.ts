import type { Right } from '../../contract/right.ts';

/**
 * The one table of rights: what each one includes. To look is in all of them. To enter for a unit is in no other: whoever guides units does
 * not speak for them unless that was given too. A reviewer decides on packs and neither writes nor signs them.
 */
const INCLUDES = {
  look: ['look'],
  enter: ['look', 'enter'],
  review: ['look', 'review'],
  coordinate: ['look', 'review', 'coordinate'],
} as const satisfies Record<Right, readonly Right[]>;

/** The rights that include this one. */
export type Covering<R extends Right> = {
  [Given in Right]: R extends (typeof INCLUDES)[Given][number] ? Given : never;
}[Right];

/** A right for a unit and all below it, from a day on until before another; a deputy's has an end. */
export interface Grant {
  unitId: string;
  right: Right;
  fromDay: string;
  toDay?: string;
}

export function isInForce({ fromDay, toDay }: Pick<Grant, 'fromDay' | 'toDay'>, day: string): boolean {
  return fromDay <= day && (toDay === undefined || day < toDay);
}

/**
 * Whether somebody may do this for a unit on a day. Deny by default: without a grant in force for the unit or one above it, no.
 * @param line the unit and those above it.
 */
export function isPermitted(
  grants: readonly Grant[],
  wanted: Right,
  line: readonly string[],
  day: string,
): boolean {
  return grants.some(
    (grant) => isInForce(grant, day) && line.includes(grant.unitId) && includes(grant.right, wanted),
  );
}

/** The units at the top of the parts of the tree for which somebody may do this. */
export function listTops(grants: readonly Grant[], wanted: Right, day: string): string[] {
  const given = grants.filter((grant) => isInForce(grant, day) && includes(grant.right, wanted));
  return [...new Set(given.map(({ unitId }) => unitId))];
}

/** Everything that somebody may do for a unit on a day, in the order of the table. */
export function listRights(grants: readonly Grant[], line: readonly string[], day: string): Right[] {
  const all = Object.keys(INCLUDES) as Right[];
  return all.filter((right) => isPermitted(grants, right, line, day));
}

function includes(given: Right, wanted: Right): boolean {
  return (INCLUDES[given] as readonly Right[]).includes(wanted);
}
