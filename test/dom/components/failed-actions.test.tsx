import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelActions } from '../../../components/panel/panel-actions.ts';
import type { Desk } from '../../../utils/contract/desk.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, aShare, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aTemplate } from '../../unit/packs/a-template.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const words = toViewWords('vi');
const NOW = '2026-11-21T02:00:00.000Z';
const item = aShareItem({ title: 'Tháng Công nhân' });
const press = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const refused = () => aLogEntry({ state: 'refused', seq: 1, refusal: 'page_not_yours' });
const openTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));

/** What the admin does, with the background gone (an update, a full disk). */
const deeds: [string, keyof PanelActions, Partial<Desk>, () => Promise<void>][] = [
  [
    'taking an entry back',
    'undo',
    { entries: [aLogEntry({ activity: { occurredAt: NOW } })] },
    () => press(words.activities.undo(10)),
  ],
  [
    'ticking a share',
    'record',
    { shares: [aShare({ item })] },
    () => press(words.shares.markDoneLabel(item.title)),
  ],
  [
    'putting an item back',
    'restore',
    { shares: [aShare({ item, state: 'not_applicable', reason: 'x' })] },
    () => press(words.shares.restore),
  ],
  [
    'setting an item aside',
    'exempt',
    { shares: [aShare({ item })] },
    async () => {
      await press(words.shares.exemptLabel(item.title));
      fireEvent.input(screen.getByLabelText(words.shares.reason), { target: { value: 'Ngành khác' } });
      const save = screen.getByRole('button', { name: words.shares.save });
      fireEvent.submit(save.closest('form') ?? save);
    },
  ],
  [
    'sending a refused entry again',
    'retry',
    { entries: [refused()] },
    async () => {
      openTab(words.panel.tabs.log);
      await press(words.log.retry);
    },
  ],
  [
    'throwing a refused entry away',
    'discard',
    { entries: [refused()] },
    async () => {
      openTab(words.panel.tabs.log);
      await press(words.log.discard);
      await press(words.log.discard);
    },
  ],
  [
    'saving the week',
    'exportReport',
    {},
    async () => {
      openTab(words.panel.tabs.week);
      await press(words.reports.week.csv);
    },
  ],
  [
    'inserting a template',
    'insert',
    { templates: [aTemplate()] },
    async () => {
      openTab(words.panel.tabs.packs);
      fireEvent.click(screen.getByRole('button', { name: /^Mẫu thử/ }));
      await press(words.packs.insert);
    },
  ],
];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});

test.each(deeds)('%s that does not work is said, not passed over', async (_, action, desk, act) => {
  const actions = someActions({ [action]: () => Promise.reject(new Error('no_answer')) });
  render(<Panel desk={aDesk(desk)} place={{ page: ownPage() }} surface="page" actions={actions} />);
  await act();
  expect(actions[action]).toHaveBeenCalled();
  expect(await screen.findByText(words.panel.failed)).toBeTruthy();
});
