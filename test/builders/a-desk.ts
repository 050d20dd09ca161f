import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ShareEntry } from '../../utils/contract/share-state.ts';
import { toShareWindow } from '../../utils/domain/shares/share-window.ts';
import { listTodos } from '../../utils/domain/today/list-todos.ts';
import { aShareItem } from '../unit/shares/a-share-item.ts';

export function ownPage(over: Partial<ListedPage> = {}): ListedPage {
  return { key: 'congdoanhoamai', name: 'Công đoàn cơ sở Hoa Mai', role: 'own', ...over };
}

export function nationalPage(): ListedPage {
  return { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' };
}

/** The desk of a paired unit on Saturday 21/11/2026 with nothing to do; a test names only what it is about. */
export function aDesk(over: Partial<Desk> = {}): Desk {
  const desk = { ...toEmptyDesk(), ...over };
  const { counts } = toShareWindow(desk.shares, desk.today);
  const facts = {
    refused: desk.outbox.refused,
    paired: desk.unitName !== undefined,
    ownPage: desk.pages.some(({ role }) => role === 'own'),
    shares: desk.shares,
    counts,
    holds: desk.packs.holds,
    notices: desk.packs.notices,
    targets: desk.targets,
  };
  return { ...desk, shareCounts: counts, todos: listTodos(facts, desk.today), ...over };
}

function toEmptyDesk(): Desk {
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
    shareCounts: { open: 0, due: 0, done: 0, doneToday: 0, notApplicable: 0, leftOut: 0 },
    todos: [],
    targets: [],
    missedTargets: [],
    entries: [],
    followUps: [],
    campaigns: [],
    pageSecurity: {},
    outbox: { waiting: 0, refused: 0 },
  };
}

/** A desk as before pairing: no unit, no own page. */
export function anUnpairedDesk(over: Partial<Desk> = {}): Desk {
  const { unitName: _none, ...desk } = aDesk({ pages: [nationalPage()], ...over });
  const outbox = { waiting: 0, refused: 0, trouble: 'unpaired' as const, ...over.outbox };
  return { ...desk, outbox, todos: over.todos ?? [{ kind: 'pair' as const }, ...desk.todos].slice(0, 3) };
}

export function aShare(over: Partial<ShareEntry> = {}): ShareEntry {
  return { item: aShareItem(), state: 'to_do', ...over };
}
