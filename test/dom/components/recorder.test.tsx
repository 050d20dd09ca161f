import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { RecordedFile } from '../../../components/panel/recorder.tsx';
import { SwitchCard } from '../../../components/ui/switch-card.tsx';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const text = words.panel.recorder;
const aFile = (over: Partial<RecordedFile> = {}): RecordedFile => ({
  name: 'cau-truc-page-2026-11-21.json',
  text: '{"rows":[\n[0,"html",{}]\n]}\n',
  nodes: 1,
  cut: false,
  ...over,
});

function show(record: () => Promise<RecordedFile> = async () => aFile()) {
  const recorder = { record: vi.fn(record), save: vi.fn() };
  const onFold = vi.fn();
  const view = render(
    <Panel
      desk={aDesk()}
      place={{ page: ownPage() }}
      surface="page"
      actions={someActions()}
      recorder={recorder}
      frame={{ side: 'right', onFold, onSide: vi.fn(), onDock: vi.fn() }}
    />,
  );
  return { recorder, onFold, ...view };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('is not there unless it is wanted', () => {
  render(<Panel desk={aDesk()} place={{ page: ownPage() }} surface="page" actions={someActions()} />);
  expect(screen.queryByRole('button', { name: text.record })).toBeNull();
});

test('records at a press, shows the whole file, and saves only at another press', async () => {
  const { recorder, container } = show();
  expect(recorder.record).not.toHaveBeenCalled();
  press(text.record);
  const dialog = await screen.findByRole('dialog', { name: text.title });
  expect(dialog.querySelector('pre')?.textContent).toBe(aFile().text);
  expect(screen.getByText(text.summary(1, 1))).toBeTruthy();
  const heading = screen.getByRole('heading', { name: text.title });
  await until(() => expect(document.activeElement === heading).toBe(true));
  expect(recorder.save).not.toHaveBeenCalled();
  await expectAccessible(container);
  press(text.save);
  expect(recorder.save.mock.calls).toEqual([[aFile()]]);
  expect(screen.getByText(text.saved)).toBeTruthy();
});

test('Esc closes the review, not the panel, and the focus goes back to the button', async () => {
  const { onFold, recorder } = show();
  press(text.record);
  fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: text.record }));
  expect([onFold.mock.calls.length, recorder.save.mock.calls.length]).toEqual([0, 0]);
});

test('a part of a page is called a part', async () => {
  show(async () => aFile({ cut: true }));
  press(text.record);
  expect(await screen.findByText(text.cut)).toBeTruthy();
});

test('what went wrong is told, and it can be tried again', async () => {
  const { recorder } = show(() => Promise.reject(new Error('not today')));
  press(text.record);
  expect(await screen.findByText(text.failed)).toBeTruthy();
  recorder.record.mockResolvedValueOnce(aFile());
  press(text.record);
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(screen.queryByText(text.failed)).toBeNull();
});

test.each([
  [false, true],
  [true, false],
])('the choice in options, now %s, asks for %s', async (on, asked) => {
  const onChange = vi.fn();
  const { container } = render(<SwitchCard words={words.units.recorder} on={on} onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: words.units.recorder.label });
  expect(box.checked).toBe(on);
  fireEvent.click(box);
  expect(onChange.mock.calls).toEqual([[asked]]);
  await expectAccessible(container);
});
