import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BoardPage, BoardQuestion } from '../../utils/contract/board-desk.ts';
import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { BoardRow } from '../../utils/contract/week-report.ts';
import type { BoardActions } from './board-actions.ts';

interface Loaded {
  /** Of which question; what belongs to another one is not shown under it. */
  key: string;
  unit: BoardRow;
  rows: BoardRow[];
  next?: string | undefined;
}

const toKey = ({ unit, week, tree }: BoardQuestion) => `${unit} ${week} ${tree}`;

/** The rows of the board, page by page. Answers that come late are about another question and are dropped. */
export function useBoard(ask: BoardActions['board'], question: BoardQuestion) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const [busy, setBusy] = useState<'some' | 'all'>();
  const [count, setCount] = useState<number>();
  const key = toKey(question);
  const present = useRef(key);
  present.current = key;
  const isStopped = useRef(false);
  /** The page after `from`, or the first one; undefined when it did not come. */
  const read = useCallback(
    async (after?: string): Promise<BoardPage | undefined> => {
      try {
        const told = await ask(question, after);
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
    if (page) setLoaded({ key, ...page });
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
    let at: Loaded = loaded;
    while (at.next !== undefined) {
      const page = await read(at.next);
      if (!page) break;
      at = { key, unit: page.unit, rows: at.rows.concat(page.rows), next: page.next };
      setCount(at.rows.length);
      if (!all || isStopped.current) break;
    }
    if (present.current !== key) return;
    // Once for all of them: twenty lists that each grow by a page would be drawn for nobody.
    setLoaded(at);
    setCount(undefined);
    setBusy(undefined);
  };
  return {
    board: loaded?.key === key ? loaded : undefined,
    trouble,
    busy,
    /** While all are read: how many have come. */
    read: count,
    refresh,
    more: () => goOn(false),
    all: () => goOn(true),
    stop: () => {
      isStopped.current = true;
    },
  };
}
