import { House, PanelRightOpen, Settings } from 'lucide';
import type { Desk } from '../../utils/contract/desk.ts';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface PopupPageProps {
  desk: Desk;
  onOpenPanel: () => void;
  onOpenOptions: () => void;
}

/** The toolbar button's small window: how things stand, and the way to the panel. */
export function PopupPage({ desk, onOpenPanel, onOpenOptions }: PopupPageProps) {
  const words = toFullDictionary(desk.settings.language);
  const { outbox } = desk;
  const ownPage = desk.pages.find((page) => page.role === 'own');
  const status =
    outbox.refused > 0
      ? words.panel.outbox.refused(outbox.refused)
      : outbox.waiting > 0
        ? words.panel.outbox.waiting(outbox.waiting)
        : outbox.trouble
          ? words.panel.outbox.unpaired
          : words.panel.outbox.clear;
  return (
    <main class="popup stack" lang={desk.settings.language}>
      <div>
        <h1>{words.panel.product}</h1>
        <p class="quiet">{desk.unitName ?? words.panel.outbox.unpaired}</p>
      </div>
      {desk.unitName === undefined ? null : <p>{status}</p>}
      <Button tone="primary" icon={PanelRightOpen} onClick={onOpenPanel}>
        {words.units.popup.openPanel}
      </Button>
      {ownPage ? (
        <a
          class="button"
          href={`https://www.facebook.com/${ownPage.key}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <Icon of={House} size={16} />
          {words.units.popup.goToPage}
        </a>
      ) : null}
      <Button icon={Settings} onClick={onOpenOptions}>
        {words.panel.settings}
      </Button>
    </main>
  );
}
