import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Entering } from '../../../utils/contract/entry-review.ts';
import type { BoardActions } from '../board-actions.ts';

/** What is needed to enter for a unit; undefined for whoever may not, and while it is not known, so that nobody is shown a form in vain. */
export function useEntering(actions: Pick<BoardActions, 'entering'>, unit: string, week: string) {
  const [entering, setEntering] = useState<Entering>();
  const load = useCallback(async () => {
    try {
      const told = await actions.entering(unit, week);
      if ('done' in told) setEntering(told.done);
      else if (told.trouble === 'not_allowed') setEntering(undefined);
    } catch (error) {
      console.error(error);
    }
  }, [actions, unit, week]);
  useEffect(() => {
    void load();
  }, [load]);
  return { entering, load };
}
