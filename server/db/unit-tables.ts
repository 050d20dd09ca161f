import type { Generated } from 'kysely';
import type { PageRole } from '../../utils/contract/page.ts';
import type { Right } from '../../utils/contract/right.ts';
import type { UnitLevel } from '../../utils/contract/unit.ts';
import type { UnitSuccession } from '../../utils/domain/units/unit-history.ts';

/** Units, their pages, what they were before, and who may do what for them. */
export interface UnitTables {
  units: {
    id: string;
    name: string;
    created_at: string;
    parent_id: Generated<string | null>;
    level: Generated<UnitLevel | null>;
    kind: Generated<string | null>;
    cohort: Generated<string | null>;
    sector_parent_id: Generated<string | null>;
    /** The first day on which it was no more. One that merged stands below the unit that it went into. */
    closed_on: Generated<string | null>;
  };
  pages: {
    unit_id: string;
    key: string;
    name: string;
    role: PageRole;
    /** The office of whoever answers for the page; never a person's name. */
    position: Generated<string | null>;
  };
  /** What a unit was from a day on, until before another; written with every change of `units`. */
  unit_spans: {
    unit_id: string;
    from_day: string;
    to_day: string | null;
    name: string;
    level: UnitLevel | null;
    parent_id: string | null;
    sector_parent_id: string | null;
  };
  /** What goes on in another unit from a day on. */
  unit_successions: { from_id: string; to_id: string; day: string; kind: UnitSuccession['kind'] };
  /** What a coordinator may do for a unit and all below it, from a day on until before another. */
  grants: {
    id: string;
    coordinator_id: string;
    unit_id: string;
    right: Right;
    from_day: string;
    to_day: string | null;
    /** Kind and id, as in the audit log. */
    granted_by: string;
    granted_at: string;
  };
}
