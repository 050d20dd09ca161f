import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export type TabId = 'today' | 'packs' | 'log' | 'week';

/** Which tab is shown, which have been, and how far each was scrolled when it was left. */
export function useTabs(root: RefObject<HTMLElement | null>) {
  const [tab, setTab] = useState<TabId>('today');
  const [places] = useState(() => new Map<TabId, number>());
  const body = () => root.current?.querySelector('.body');
  const goTo = (next: TabId) => {
    places.set(tab, body()?.scrollTop ?? 0);
    setTab(next);
  };
  useLayoutEffect(() => {
    const shown = body();
    if (shown) shown.scrollTop = places.get(tab) ?? 0;
  }, [tab]);
  return { tab, goTo, wasShown: (id: TabId) => id === tab || places.has(id) };
}
