import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel } from '../../entrypoints/panel.content/open-panel.tsx';
import type { Desk } from '../../utils/contract/desk.ts';
import { HOST_TAG, type PanelSeat, takeSeat } from '../../utils/facebook/index.ts';
import { send } from '../../utils/messaging/send.ts';
import { aDesk } from '../builders/a-desk.ts';
import { anOwnSender } from '../builders/a-sender.ts';
import { aComposer, findEditor } from './facebook/composer-trees.ts';
import { playBrowser } from './play-browser.ts';

vi.mock('../../utils/messaging/send.ts');

type Away = Partial<Pick<Desk['settings'], 'panelFolded' | 'panelDocked'>>;

let roots: Map<Element, ShadowRoot>;
let seat: PanelSeat;
let desk: Desk;
/** What the background does with what it is asked to remember. */
let keep: (settings: Away) => void;

const settle = () => vi.advanceTimersByTimeAsync(2_500);

/** The settings are the same in all tabs: whoever changes them, each one is told. */
function remember(settings: Away): void {
  desk = { ...desk, settings: { ...desk.settings, ...settings } };
  fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, anOwnSender(), () => undefined);
}
const inAnotherTab = async (settings: Away) => {
  remember(settings);
  await settle();
};

function find(selector: string): HTMLElement | undefined {
  const host = document.querySelector(HOST_TAG);
  return (host && roots.get(host)?.querySelector<HTMLElement>(selector)) || undefined;
}
function expectThere(selector: string): HTMLElement {
  const found = find(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const hasFocus = (element: HTMLElement) => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === element;
};

async function foldByKey(): Promise<void> {
  const tab = expectThere('[role="tab"]');
  tab.focus();
  tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settle();
}
async function open(): Promise<void> {
  const click = new MouseEvent('click', { bubbles: true });
  // The panel obeys no script, and nobody who cannot see it: the sheet that shows the host is the browser's.
  const style = document.createElement('div').style;
  vi.spyOn(window, 'getComputedStyle').mockReturnValueOnce(style).mockReturnValueOnce(style);
  Object.defineProperty(click, 'isTrusted', { value: true });
  expectThere('.handle').dispatchEvent(click);
  await settle();
  expect(find('.handle')).toBeUndefined();
}

beforeEach(async () => {
  vi.useFakeTimers();
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://www.facebook.com/congdoanhoamai');
  Object.assign(window, { innerWidth: 1366 });
  roots = playBrowser();
  desk = aDesk();
  keep = remember;
  vi.mocked(send).mockImplementation((async (name: string, request: Away) => {
    if (name === 'panel.remember') keep(request);
    return name === 'desk.read' ? desk : {};
  }) as typeof send);
  document.body.append(aComposer());
  seat = takeSeat(new AbortController().signal);
  openPanel(seat, seat.signal);
  await settle();
});
afterEach(() => {
  seat.leave('replaced');
  document.body.replaceChildren();
  vi.useRealTimers();
});

const writeInComposer = () => {
  const editor = findEditor(document.body);
  editor.tabIndex = 0;
  editor.focus();
  return editor;
};

test('who folds the panel away by key stands on the handle', async () => {
  await foldByKey();
  expect(hasFocus(expectThere('.handle'))).toBe(true);
});

describe('what is typed in Facebook’s composer goes on there', () => {
  test.each<[string, Away]>([
    ['folded', { panelFolded: true }],
    ['docked', { panelDocked: true }],
  ])(
    'when the panel is %s in another tab, after it was folded by key and opened in this one',
    async (_, how) => {
      await foldByKey();
      await open();
      const editor = writeInComposer();
      await inAnotherTab(how);
      expect(find('.handle')).toBeDefined();
      expect(document.activeElement).toBe(editor);
    },
  );

  test('when it was opened again in another tab too', async () => {
    await foldByKey();
    await inAnotherTab({ panelFolded: false });
    const editor = writeInComposer();
    await inAnotherTab({ panelFolded: true });
    expect(document.activeElement).toBe(editor);
  });

  test('when the key took its time to have an effect, and writing was begun meanwhile', async () => {
    let settings: Away = {};
    keep = (asked) => {
      settings = asked;
    };
    await foldByKey();
    const editor = writeInComposer();
    await inAnotherTab(settings);
    expect(find('.handle')).toBeDefined();
    expect(document.activeElement).toBe(editor);
  });
});

test('the handle leaves the focus alone in a tab whose own panel was opened again and has it', async () => {
  await foldByKey();
  await open();
  expectThere('[role="tab"]').focus();
  await inAnotherTab({ panelFolded: true });
  expect(hasFocus(expectThere('.handle'))).toBe(false);
});
