import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ShareEntry } from '../../utils/contract/share-state.ts';
import { toShareWindow } from '../../utils/domain/shares/share-window.ts';
import { aShareItem } from '../unit/shares/a-share-item.ts';

export function ownPage(over: Partial<ListedPage> = {}): ListedPage {
  return { key: 'congdoanhoamai', name: 'Công đoàn cơ sở Hoa Mai', role: 'own', ...over };
}

export function nationalPage(): ListedPage {
  return { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' };
}

/** The desk of a paired unit on Saturday 21/11/2026 with nothing to do; a test names only what it is about. */
export function aDesk(over: Partial<Desk> = {}): Desk {
  const { counts } = toShareWindow(over.shares ?? [], over.today ?? '2026-11-21');
  return {
    today: '2026-11-21',
    week: '2026-W47',
    settings: { language: 'vi', panelFolded: false, panelWidth: 380 },
    unitName: 'Công đoàn cơ sở Hoa Mai',
    pages: [ownPage(), nationalPage()],
    templates: [],
    packs: { packs: [], notices: [], holds: [] },
    templateMemory: { favourites: [], recent: [], values: [] },
    shares: [],
    shareCounts: counts,
    todos: [],
    targets: [],
    missedTargets: [],
    entries: [],
    outbox: { waiting: 0, refused: 0 },
    ...over,
  };
}

/** A desk as before pairing: no unit, no own page. */
export function anUnpairedDesk(over: Partial<Desk> = {}): Desk {
  const { unitName: _none, ...desk } = aDesk({ pages: [nationalPage()], ...over });
  return { ...desk, outbox: { waiting: 0, refused: 0, trouble: 'unpaired', ...over.outbox } };
}

export function aShare(over: Partial<ShareEntry> = {}): ShareEntry {
  return { item: aShareItem(), state: 'to_do', ...over };
}
