import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CoordinatorTrouble, Told } from '../../utils/contract/coordinator-desk.ts';

interface AnyPage {
  rows: unknown[];
  /** Where the next page begins; absent on the last one. */
  next?: string | undefined;
}

/** The pages that have come so far as one, with what goes on. */
export interface Pages<P extends AnyPage> {
  page: P | undefined;
  trouble: CoordinatorTrouble | 'failed' | undefined;
  busy: 'some' | 'all' | undefined;
  /** While all are read: how many rows have come. */
  read: number | undefined;
  refresh: () => Promise<void>;
  more: () => Promise<void>;
  all: () => Promise<void>;
  stop: () => void;
}

/**
 * Rows page by page. Answers that come late are about another question and are dropped.
 * @param ask stays the same function as long as the question is the same.
 * @param key tells one question from another.
 */
export function usePages<P extends AnyPage>(
  ask: (after?: string) => Promise<Told<P>>,
  key: string,
): Pages<P> {
  const [loaded, setLoaded] = useState<{ key: string; page: P }>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [busy, setBusy] = useState<'some' | 'all'>();
  const [count, setCount] = useState<number>();
  const present = useRef(key);
  present.current = key;
  const isStopped = useRef(false);
  /** The page after `after`, or the first one; undefined when it did not come. */
  const read = useCallback(
    async (after?: string): Promise<P | undefined> => {
      try {
        const told = await ask(after);
        if (present.current !== key) return undefined;
        setTrouble('trouble' in told ? told.trouble : undefined);
        return 'done' in told ? told.done : undefined;
      } catch (error) {
        console.error(error);
        if (present.current === key) setTrouble('failed');
        return undefined;
      }
    },
    [ask, key],
  );
  const refresh = useCallback(async () => {
    setBusy('some');
    const page = await read();
    if (page) setLoaded({ key, page });
    if (present.current === key) setBusy(undefined);
  }, [read]);
  useEffect(() => {
    isStopped.current = true;
    setTrouble(undefined);
    void refresh();
  }, [refresh]);
  const goOn = async (all: boolean) => {
    if (loaded?.key !== key || busy) return;
    isStopped.current = false;
    setBusy(all ? 'all' : 'some');
    let { page } = loaded;
    while (page.next !== undefined) {
      const next = await read(page.next);
      if (!next) break;
      page = { ...next, rows: page.rows.concat(next.rows) };
      setCount(page.rows.length);
      if (!all || isStopped.current) break;
    }
    if (present.current !== key) return;
    // Once for all of them: twenty lists that each grow by a page would be drawn for nobody.
    setLoaded({ key, page });
    setCount(undefined);
    setBusy(undefined);
  };
  return {
    page: loaded?.key === key ? loaded.page : undefined,
    trouble,
    busy,
    read: count,
    refresh,
    more: () => goOn(false),
    all: () => goOn(true),
    stop: () => {
      isStopped.current = true;
    },
  };
}
