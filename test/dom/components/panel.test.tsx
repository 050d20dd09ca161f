import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import type { Desk, OutboxTrouble } from '../../../utils/contract/desk.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, anUnpairedDesk, aShare, nationalPage, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';
import { aTemplate } from '../../unit/packs/a-template.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toViewWords('vi');
const LONG =
  'Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Thương mại Dịch vụ Xuất nhập khẩu Hoa Mai Ễ';

function show(desk: Desk, over: Partial<PanelProps> = {}) {
  const actions = someActions();
  const view = render(
    <Panel desk={desk} place={{ page: ownPage() }} surface="page" actions={actions} {...over} />,
  );
  return { actions, ...view };
}

const refused = () => aLogEntry({ state: 'refused', seq: 1, refusal: 'page_not_yours' });

/** Each state of the design with a sentence that the admin must be able to read in it. */
const states: [string, () => Desk, string][] = [
  ['nothing to do', () => aDesk(), words.panel.today.nothing],
  ['not paired', () => anUnpairedDesk({ pages: [ownPage()] }), words.panel.today.pairHow],
  ['no own page', () => aDesk({ pages: [nationalPage()] }), words.panel.today.bindHow],
  ['entries wait', () => aDesk({ outbox: { waiting: 3, refused: 0 } }), '3 chờ gửi'],
  [
    'an entry was refused',
    () => aDesk({ entries: [refused()], outbox: { waiting: 0, refused: 1 } }),
    '1 cần xử lý',
  ],
  ['all sent', () => aDesk({ entries: [aReceivedEntry('BN-2026-000042')] }), words.panel.outbox.clear],
  ['empty checklist', () => aDesk(), words.shares.empty],
  ['something to share', () => aDesk({ shares: [aShare()] }), words.panel.today.share(1)],
  [
    'a long unit name',
    () => aDesk({ unitName: LONG, pages: [ownPage({ name: LONG })] }),
    words.panel.product,
  ],
  [
    'English',
    () => aDesk({ settings: { ...aDesk().settings, language: 'en' } }),
    'Nothing left to do today.',
  ],
];

const troubles: OutboxTrouble[] = ['unpaired', 'revoked', 'unreachable', 'server_error', 'wrong_reply'];

describe.each(states)('%s', (name, toDesk, sentence) => {
  test('says so in words', () => {
    const desk = toDesk();
    show(desk, name === 'a long unit name' ? { place: undefined } : {});
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  });

  test('can be used without seeing it', async () => {
    await expectAccessible(show(toDesk()).container);
  });
});

test('with several units the head says which one it is for, and lets the admin choose another', async () => {
  const all = [
    { id: 'cdcs-hoa-mai', name: LONG },
    { id: 'cdcs-sao-mai', name: 'Công đoàn cơ sở Sao Mai' },
  ];
  const { actions, container } = show(aDesk({ units: { inFront: 'cdcs-sao-mai', all } }));
  const choice = screen.getByLabelText<HTMLSelectElement>(words.panel.unit);
  expect([choice.value, choice.options.length]).toEqual(['cdcs-sao-mai', 2]);
  fireEvent.change(choice, { target: { value: 'cdcs-hoa-mai' } });
  expect(actions.chooseUnit.mock.calls).toEqual([['cdcs-hoa-mai']]);
  await expectAccessible(container);
  cleanup();
  show(aDesk());
  expect(screen.queryByLabelText(words.panel.unit)).toBeNull();
});

test('a long unit name stands whole in the head, for reading and for pointing at', () => {
  const page = ownPage({ name: LONG });
  show(aDesk({ pages: [page] }), { place: { page } });
  const name = screen.getByRole('heading', { level: 1 });
  expect([name.textContent, name.title]).toEqual([LONG, LONG]);
});

describe.each(troubles)('trouble with sending: %s', (trouble) => {
  const desk = () => aDesk({ outbox: { waiting: 2, refused: 0, trouble } });

  test('says what happened, what was kept and what to do', async () => {
    const { actions, container } = show(desk());
    const note = screen.getByText(words.panel.trouble[trouble](2)).closest('[role="status"]');
    expect(note?.textContent).toContain('2 mục');
    fireEvent.click(within(note as HTMLElement).getByRole('button'));
    const byHand = trouble === 'unpaired' || trouble === 'revoked';
    expect([actions.openOptions.mock.calls.length, actions.drain.mock.calls.length]).toEqual(
      byHand ? [1, 0] : [0, 1],
    );
    await expectAccessible(container);
  });
});

test.each(['own', 'national', 'superior', 'listed'] as const)(
  'a page of the role %s is named in a word',
  (role) => {
    show(aDesk(), { place: { page: { ...ownPage(), role } } });
    expect(screen.getByText(words.panel.role[role])).toBeTruthy();
  },
);

test('outside the registered pages the panel says so', () => {
  show(aDesk(), { place: undefined });
  expect(screen.getByText(words.panel.noPlace)).toBeTruthy();
});

test('an update of the extension under the page is told, with what to do', () => {
  show(aDesk(), { lost: true });
  expect(screen.getByText(words.panel.reload)).toBeTruthy();
});

describe('tabs', () => {
  const tabs = () => screen.getAllByRole('tab');
  const chosen = () => tabs().findIndex((tab) => tab.getAttribute('aria-selected') === 'true');

  test.each([
    ['ArrowRight', [1, 2, 3, 0]],
    ['ArrowLeft', [3, 2, 1, 0]],
    ['End', [3, 3]],
    ['Home', [0]],
  ])('%s moves the choice and the focus', (key, path) => {
    show(aDesk());
    tabs()[0]?.focus();
    for (const index of path) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      expect(chosen()).toBe(index);
      expect(document.activeElement).toBe(tabs()[index]);
    }
  });

  test('are one stop of the Tab key', () => {
    show(aDesk());
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
  });

  test('other keys do nothing', () => {
    show(aDesk());
    fireEvent.keyDown(tabs()[0] ?? document.body, { key: 'a' });
    expect(chosen()).toBe(0);
  });

  test.each([
    [words.panel.tabs.packs, words.packs.search],
    [words.panel.tabs.log, words.log.empty.week],
    [words.panel.tabs.week, words.reports.week.fileHeading],
  ])('%s shows its own content and can be used without seeing it', async (name, content) => {
    const templates = [
      aTemplate({ validTo: '2026-11-30' }),
      aTemplate({ id: 'cu', title: 'Cũ', validTo: '2026-01-01' }),
    ];
    const { container } = show(aDesk({ templates }));
    fireEvent.click(screen.getByRole('tab', { name }));
    await until(() => expect(screen.queryByLabelText(content) ?? screen.getByText(content)).toBeTruthy());
    await expectAccessible(container);
  });
});

test('Esc folds the panel, Esc in a form only closes the form', async () => {
  const onFold = vi.fn();
  show(aDesk(), { frame: { side: 'right', onFold, onSide: vi.fn(), onDock: vi.fn() } });
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.other }));
  fireEvent.keyDown(await screen.findByLabelText(words.logForms.form.title), { key: 'Escape' });
  expect(screen.queryByRole('form')).toBeNull();
  expect(onFold).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getAllByRole('tab')[0] ?? document.body, { key: 'Escape' });
  expect(onFold).toHaveBeenCalledOnce();
});

test('Esc where something is being typed does not take the panel away with it', async () => {
  const onFold = vi.fn();
  show(aDesk(), { frame: { side: 'right', onFold, onSide: vi.fn(), onDock: vi.fn() } });
  fireEvent.click(screen.getByRole('tab', { name: words.panel.tabs.packs }));
  fireEvent.keyDown(await screen.findByLabelText(words.packs.search), { key: 'Escape' });
  expect(onFold).not.toHaveBeenCalled();
});

test('a slash opens the search of the templates, but not while writing', async () => {
  show(aDesk());
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.other }));
  fireEvent.keyDown(await screen.findByLabelText(words.logForms.form.title), { key: '/' });
  expect(screen.queryByLabelText(words.packs.search)).toBeNull();
  fireEvent.keyDown(screen.getAllByRole('tab')[0] ?? document.body, { key: '/' });
  await until(() => expect(document.activeElement).toBe(screen.getByLabelText(words.packs.search)));
});

test('a refused entry leads from Today to the log, where it can be sent again or thrown away', async () => {
  const entry = refused();
  const { actions, container } = show(aDesk({ entries: [entry], outbox: { waiting: 0, refused: 1 } }));
  fireEvent.click(
    within(screen.getByRole('tabpanel')).getByRole('button', { name: words.panel.today.goTo.log }),
  );
  expect(screen.getByText(words.log.refusal.page_not_yours)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.log.retry }));
  expect(actions.retry.mock.calls).toEqual([[entry.activity.id]]);
  fireEvent.click(screen.getByRole('button', { name: words.log.discard }));
  expect(actions.discard).not.toHaveBeenCalled();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: words.log.discard }));
  expect(actions.discard.mock.calls).toEqual([[entry.activity.id]]);
});

test.each(['conflict', 'page_not_yours', 'bad_request', 'receipt_differs'] as const)(
  'an entry refused for %s says why and that it was kept',
  (refusal) => {
    show(aDesk({ entries: [aLogEntry({ state: 'refused', seq: 1, refusal })] }));
    fireEvent.click(screen.getByRole('tab', { name: words.panel.tabs.log }));
    expect(screen.getByText(words.log.refusal[refusal])).toBeTruthy();
  },
);

test('what others wrote is shown as text, never as a page', () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const { container } = show(
    aDesk({
      unitName: evil,
      pages: [ownPage({ name: evil })],
      shares: [aShare({ item: aShareItem({ title: evil }) })],
      entries: [aLogEntry({ activity: { title: evil, note: evil } })],
      templates: [aTemplate({ title: evil, parts: [{ locked: evil }] })],
    }),
    { place: { page: ownPage({ name: evil }) } },
  );
  for (const name of Object.values(words.panel.tabs)) {
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
    expect(container.querySelector('img, script')).toBeNull();
  }
});
