import { useCallback, useState } from 'preact/hooks';
import type { TabViews } from './tab-views.ts';

/** The views themselves, or how to get them. */
export type GivenTabViews = TabViews | (() => Promise<TabViews>);

export interface HeldTabViews {
  /** Undefined until they are there. */
  views: TabViews | undefined;
  /** They could not be had; `want` tries again. */
  failed: boolean;
  want: () => void;
}

/** The panel's views beyond the first tab, fetched when they are first wanted. */
export function useTabViews(given: GivenTabViews): HeldTabViews {
  const [brought, setBrought] = useState<TabViews>();
  const [failed, setFailed] = useState(false);
  const views = typeof given === 'function' ? brought : given;
  const want = useCallback(() => {
    if (views || typeof given !== 'function') return;
    setFailed(false);
    given().then(setBrought, () => setFailed(true));
  }, [given, views]);
  return { views, failed, want };
}
