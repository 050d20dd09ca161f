import type { Desk } from '../contract/desk.ts';
import type { ShareEntry } from '../contract/share-state.ts';
import type { FrontUnit } from './front-unit.ts';
import { send } from './send.ts';

export interface PageShares {
  /** All items of a page; undefined until they are known. */
  of(desk: Desk, pageKey: string): readonly ShareEntry[] | undefined;
}

/** The desk holds what people read. Where it leaves items out, those of one page are asked for, once for each desk. */
export function keepPageShares(onCome: () => void, front: FrontUnit): PageShares {
  let asked: { desk: Desk; pageKey: string } | undefined;
  let known: readonly ShareEntry[] | undefined;
  return {
    of(desk, pageKey) {
      if (desk.shareCounts.leftOut === 0) return desk.shares;
      if (asked?.desk === desk && asked.pageKey === pageKey) return known;
      // What was known of the same page stays until there is something newer.
      if (asked?.pageKey !== pageKey) known = undefined;
      const question = { desk, pageKey };
      asked = question;
      send('shares.read', { pageKey }, front.ofDesk()).then(
        ({ shares }) => {
          if (asked !== question) return;
          known = shares;
          onCome();
        },
        () => undefined,
      );
      return known;
    },
  };
}
