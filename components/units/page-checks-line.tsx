import { ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { toSecurityStates } from '../../utils/domain/units/page-security.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { LaterView } from '../panel/later-view.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';

interface PageChecksLineProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  actions: PanelActions;
}

/** The way to the checks of the unit's own page; they take the place of what stands beside this line while they are open. */
export function PageChecksLine({ words, desk, ownPage, actions }: PageChecksLineProps) {
  const [open, setOpen] = useState(false);
  const say = words.panel.pageChecks;
  if (!ownPage) return null;
  if (open)
    return (
      <div class="in-place">
        <LaterView
          load={actions.loadViews}
          language={desk.settings.language}
          name="page_checks"
          given={{
            desk,
            ownPage,
            onTick: (tick) => void actions.tickSecurity(tick),
            onCopy: actions.copy,
            onClose: () => setOpen(false),
          }}
        />
      </div>
    );
  const due = toSecurityStates(desk.pageSecurity, desk.today).filter((state) => state.due).length;
  return (
    <div>
      <Button tone="plain" icon={ShieldCheck} onClick={() => setOpen(true)}>
        {due > 0 ? say.due(due) : say.open}
      </Button>
    </div>
  );
}
