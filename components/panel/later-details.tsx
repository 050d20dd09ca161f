import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/contract/settings.ts';
import { LaterView } from './later-view.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { ViewProps } from './panel-views.ts';

interface LaterDetailsProps<N extends keyof ViewProps> {
  class?: string;
  /** What stands there folded. */
  summary: ComponentChildren;
  language: Language;
  actions: Pick<PanelActions, 'loadViews'>;
  name: N;
  given: ViewProps[N];
}

/** Something folded whose inside is fetched when it is first opened, and then stays with what was typed into it. */
export function LaterDetails<N extends keyof ViewProps>(props: LaterDetailsProps<N>) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={props.class} onToggle={() => setOpened(true)}>
      <summary>{props.summary}</summary>
      {opened ? (
        <LaterView
          load={props.actions.loadViews}
          language={props.language}
          name={props.name}
          given={props.given}
        />
      ) : null}
    </details>
  );
}
