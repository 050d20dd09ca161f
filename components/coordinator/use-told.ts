import { useState } from 'preact/hooks';
import type { CoordinatorTrouble, Told } from '../../utils/contract/coordinator-desk.ts';

export type TroubleOfAct = CoordinatorTrouble | 'failed';

/** One thing that is asked of the backend at a time, with what went wrong the last time. */
export interface Asking {
  busy: boolean;
  trouble: TroubleOfAct | undefined;
  /**
   * @param onDone with what the backend did; what it throws counts as `failed`.
   * @returns the trouble, once it is shown; undefined when it is done.
   */
  ask: <T>(
    act: () => Promise<Told<T>>,
    onDone: (done: T) => void | Promise<void>,
  ) => Promise<TroubleOfAct | undefined>;
}

export function useTold(): Asking {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<TroubleOfAct>();
  const ask: Asking['ask'] = async (act, onDone) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const told = await act();
      if ('done' in told) {
        await onDone(told.done);
        return undefined;
      }
      setTrouble(told.trouble);
      return told.trouble;
    } catch (error) {
      console.error(error);
      setTrouble('failed');
      return 'failed';
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, ask };
}
