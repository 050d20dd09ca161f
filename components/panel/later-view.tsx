import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contract/settings.ts';
import type { PanelViews, ViewProps } from './panel-views.ts';

interface LaterViewProps<N extends keyof ViewProps> {
  load: () => Promise<PanelViews>;
  language: Language;
  name: N;
  given: ViewProps[N];
}

/** The place of a view that is loaded when it is first shown. */
export function LaterView<N extends keyof ViewProps>({ load, language, name, given }: LaterViewProps<N>) {
  const at = useRef<HTMLDivElement>(null);
  const [views, setViews] = useState<PanelViews>();
  useEffect(() => {
    void load().then(setViews);
  }, []);
  useLayoutEffect(() => {
    if (at.current) views?.show(at.current, language, name, given);
  });
  useLayoutEffect(() => {
    const element = at.current;
    return () => {
      if (element) views?.clear(element);
    };
  }, [views]);
  return <div ref={at} class="later" aria-busy={views === undefined} />;
}
