import type { Desk } from '../contract/desk.ts';
import type { UnitInFront } from '../contract/held-unit.ts';

/** Which of the admin's units a panel is about. With one unit, it is never asked for. */
export interface FrontUnit {
  /** What the next desk shall be of. */
  asked(): UnitInFront;
  /** What the desk is of that is shown: an act is meant for what the admin sees. */
  ofDesk(): UnitInFront;
  noteDesk(desk: Desk): void;
  /**
   * The page in front is this one by now. A choice holds as long as the same page stays in front, and away from all of them the unit stays
   * that was in front: half of a week may be written for it.
   */
  setPage(pageKey: string | undefined): void;
  choose(unitId: string): void;
  onOther(read: () => void): void;
}

export function keepFrontUnit(): FrontUnit {
  let chosen: string | undefined;
  let page: string | undefined;
  let desk: Desk | undefined;
  let read = () => {};
  const toKey = (value: string | undefined) => (value === undefined ? {} : { pageKey: value });
  return {
    asked: () => (chosen === undefined ? toKey(page) : { unitId: chosen }),
    ofDesk: () => (desk?.units ? { unitId: desk.units.inFront } : {}),
    noteDesk(next) {
      desk = next;
    },
    setPage(pageKey) {
      if (pageKey === undefined || pageKey === page) return;
      page = pageKey;
      chosen = undefined;
      if (desk?.units) read();
    },
    choose(unitId) {
      chosen = unitId;
      read();
    },
    onOther(next) {
      read = next;
    },
  };
}
