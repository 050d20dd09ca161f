import { type FunctionComponent, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../utils/contract/settings.ts';
import { toDictionary } from '../../utils/i18n/index.ts';
import { BodyNote } from '../ui/body-note.tsx';
import { Button } from '../ui/button.tsx';
import type { PanelViews, ViewProps } from './panel-views.ts';

interface LaterViewProps<N extends keyof ViewProps> {
  /** The views, or the promise of them where they have to be fetched first. */
  load: (language: Language) => PanelViews | Promise<PanelViews>;
  language: Language;
  name: N;
  given: ViewProps[N];
}

/** The place of a view that is loaded when it is first shown. */
export function LaterView<N extends keyof ViewProps>({ load, language, name, given }: LaterViewProps<N>) {
  const [first] = useState(() => load(language));
  const [shown, setShown] = useState(first instanceof Promise ? undefined : { views: first, language });
  const [failed, setFailed] = useState(false);
  const follow = (loading: PanelViews | Promise<PanelViews>) => {
    setFailed(false);
    Promise.resolve(loading).then(
      (views) => setShown({ views, language }),
      () => setFailed(true),
    );
  };
  // Not after the next frame: a tab in the background has none.
  useLayoutEffect(() => {
    if (shown?.language !== language) follow(shown ? load(language) : first);
  }, [language, shown?.language]);
  if (failed) {
    const { partFailed, tryAgain } = toDictionary(language).panel;
    return (
      <>
        <BodyNote sentence={partFailed} />
        <Button onClick={() => follow(load(language))}>{tryAgain}</Button>
      </>
    );
  }
  if (!shown) return <div class="skeleton" aria-busy="true" style={{ height: '120px' }} />;
  // A union of components cannot be told to fit a union of props one by one; the map's type has paired them.
  const View = shown.views[name] as FunctionComponent<Record<string, unknown>>;
  // In the language before until the words of the other are there: what was typed stays.
  return h(View, { language: shown.language, ...given });
}
