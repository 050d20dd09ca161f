import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { PageSight } from '../../utils/contract/page-sight.ts';
import type { Template } from '../../utils/contract/template.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { BodyNote } from '../ui/body-note.tsx';
import { Button } from '../ui/button.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { HeldTabViews } from './use-tab-views.ts';

interface OtherTabProps {
  tab: 'packs' | 'log' | 'week';
  held: HeldTabViews;
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  sight: PageSight | undefined;
  actions: PanelActions;
  onInserted: (template: Template) => void;
}

/** A tab beyond the first one, as soon as its view is there. */
export function OtherTab({
  tab,
  held: { views, failed, want },
  words,
  desk,
  ownPage,
  sight,
  actions,
  onInserted,
}: OtherTabProps) {
  if (failed)
    return (
      <>
        <BodyNote sentence={words.panel.partFailed} />
        <Button onClick={want}>{words.panel.tryAgain}</Button>
      </>
    );
  if (!views) return <div class="skeleton" aria-busy="true" style={{ height: '120px' }} />;
  const { LogTab, PacksTab, WeekTab } = views;
  if (tab === 'log') return <LogTab words={words} desk={desk} actions={actions} />;
  if (tab === 'week') return <WeekTab words={words} desk={desk} actions={actions} />;
  return (
    <PacksTab
      words={words}
      desk={desk}
      ownPage={ownPage}
      postingAs={sight?.postingAs}
      actions={actions}
      onInserted={onInserted}
    />
  );
}
