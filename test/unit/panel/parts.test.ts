import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterWords, expectPart } from '../../../entrypoints/panel.content/parts.ts';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { PanelSeat } from '../../../utils/facebook/index.ts';
import { aDesk } from '../../builders/a-desk.ts';

const held = vi.hoisted(() => new Set<string>());
vi.mock('../../../utils/i18n/index.ts', async (original) => ({
  ...(await original<object>()),
  isHeld: (language: string) => held.has(language),
}));

/** Answers the question for a part when the test says so. */
function answerLater() {
  const asked: { part: string; answer: (envelope: object) => void }[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((answer) => {
        asked.push({ part: (message as { request: { part: string } }).request.part, answer });
      }),
  );
  return asked;
}

const aDeskIn = (language: 'vi' | 'en'): Desk => {
  const desk = aDesk();
  return { ...desk, settings: { ...desk.settings, language } };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const aSeat = () => ({ parts: {} }) as PanelSeat;

describe('the words of the panel', () => {
  test('that are there are spoken at once', () => {
    held.add('vi');
    const asked = answerLater();
    const onDesk = vi.fn<(desk: Desk) => void>();
    const desk = aDeskIn('vi');
    afterWords(onDesk, vi.fn<() => void>())(desk);
    expect(onDesk).toHaveBeenCalledExactlyOnceWith(desk);
    expect(asked).toEqual([]);
  });

  test('of another language come first, and then the desk in them', async () => {
    held.delete('en');
    const asked = answerLater();
    const onDesk = vi.fn<(desk: Desk) => void>();
    const desk = aDeskIn('en');
    afterWords(onDesk, vi.fn<() => void>())(desk);
    await settled();
    expect(onDesk).not.toHaveBeenCalled();
    expect(asked.map(({ part }) => part)).toEqual(['words-en']);
    asked[0]?.answer({ reply: {} });
    await settled();
    expect(onDesk).toHaveBeenCalledExactlyOnceWith(desk);
  });

  test('an admin who changes the language back meanwhile sees the last desk, and no older one after it', async () => {
    held.add('vi').delete('en');
    const asked = answerLater();
    const onDesk = vi.fn<(desk: Desk) => void>();
    const show = afterWords(onDesk, vi.fn<() => void>());
    const [first, last] = [aDeskIn('en'), aDeskIn('vi')];
    show(first);
    show(last);
    asked[0]?.answer({ reply: {} });
    await settled();
    expect(onDesk.mock.calls).toEqual([[last]]);
  });

  test('that cannot be loaded leave what is shown, and it is told', async () => {
    held.delete('en');
    const asked = answerLater();
    const onDesk = vi.fn<(desk: Desk) => void>();
    const onLost = vi.fn<() => void>();
    afterWords(onDesk, onLost)(aDeskIn('en'));
    asked[0]?.answer({ error: 'Error' });
    await settled();
    expect(onDesk).not.toHaveBeenCalled();
    expect(onLost).toHaveBeenCalledOnce();
  });
});

describe('a part of the panel', () => {
  test('is taken from the seat, where its script has left it', async () => {
    const asked = answerLater();
    const seat = aSeat();
    const part = expectPart(seat, 'reminders');
    const reminders = () => () => [];
    seat.parts.reminders = reminders;
    asked[0]?.answer({ reply: {} });
    expect(await part).toBe(reminders);
    expect(await expectPart(seat, 'reminders')).toBe(reminders);
    expect(asked.map(({ part }) => part)).toEqual(['reminders']);
  });

  test.each([
    ['the background refuses', { error: 'not_allowed' }, 'not_allowed'],
    ['its script has left nothing', { reply: {} }, 'has left nothing'],
  ])('is missed when %s', async (_, envelope, reason) => {
    const asked = answerLater();
    const part = expectPart(aSeat(), 'recorder');
    asked[0]?.answer(envelope);
    await expect(part).rejects.toThrow(reason);
  });
});
