import type { Right } from '../../utils/contract/right.ts';
import type { UnitLevel } from '../../utils/contract/unit.ts';
import type { UnitSuccession } from '../../utils/domain/units/unit-history.ts';

/** The history of units and what is given to coordinators for parts of the tree; a part of `Tables`. */
export interface UnitTables {
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
