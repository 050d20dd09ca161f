import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPublished } from '../../../utils/facebook/index.ts';
import { aComposer, findEditor } from './composer-trees.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

type Tree = ReturnType<typeof setUp>;

function setUp(publish = 'Đăng', stop = new AbortController()) {
  const dialog = aComposer({ publish });
  document.body.append(dialog);
  const onPublished = vi.fn();
  watchPublished({ dialog, editor: findEditor(dialog) }, onPublished, stop.signal);
  const [button, close] = dialog.querySelectorAll('[role="button"]');
  if (!button || !close) throw new Error('The tree has no buttons.');
  return { dialog, button, close, stop, onPublished };
}

/** As if a person had done it. */
function act(
  target: Element,
  event: Event = new MouseEvent('click', { bubbles: true, composed: true }),
): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });

describe('published', () => {
  it.each(['Đăng', 'Post', 'Publish'])(
    'once, when "%s" was clicked and the dialog is gone',
    async (label) => {
      const { dialog, button, onPublished } = setUp(label);
      act(button.firstElementChild ?? button);
      await vi.advanceTimersByTimeAsync(3_000);
      expect(onPublished).not.toHaveBeenCalled();
      dialog.remove();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(onPublished).toHaveBeenCalledTimes(1);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it.each(['Enter', ' '])('with the key "%s"; the key is left alone', async (name) => {
    const { dialog, button, onPublished } = setUp();
    expect(act(button, key(name)).defaultPrevented).toBe(false);
    dialog.setAttribute('aria-hidden', 'true');
    await vi.advanceTimersByTimeAsync(500);
    expect(onPublished).toHaveBeenCalledTimes(1);
  });
});

it('counts a composer that was lost and found again once, and a later one in the same dialog anew', async () => {
  const { dialog, button, stop, onPublished } = setUp();
  const composer = { dialog, editor: findEditor(dialog) };
  watchPublished(composer, onPublished, stop.signal);
  act(button);
  dialog.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onPublished).toHaveBeenCalledTimes(1);

  document.body.append(dialog);
  watchPublished(composer, onPublished, stop.signal);
  act(button);
  dialog.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onPublished).toHaveBeenCalledTimes(2);
});

describe('composers opened and closed all day on the own page', () => {
  /** How much is listened for on the target from now on; here, all of it ends by a signal. */
  function countListeners(target: Pick<EventTarget, 'addEventListener'>): () => number {
    const { mock } = vi.spyOn(target, 'addEventListener');
    const isOver = (options: unknown) =>
      typeof options === 'object' && (options as AddEventListenerOptions).signal?.aborted;
    return () => mock.calls.filter(([, , options]) => !isOver(options)).length;
  }
  const stop = new AbortController();

  it.each<[string, (tree: Tree) => void]>([
    ['closed', ({ close }) => void act(close)],
    ['published', ({ button }) => void act(button)],
    [
      'closed after a try to publish that failed',
      ({ button, close }) => {
        act(button);
        act(close);
      },
    ],
  ])('leave no listener, no timer and no dialog behind when they were %s', async (_what, doIt) => {
    const countOfPage = countListeners(window);
    // A listener on the signal holds the dialog, and with it all that Facebook holds of it.
    const countOfSignal = countListeners(stop.signal);
    for (let time = 0; time < 50; time++) {
      const tree = setUp('Đăng', stop);
      expect(countOfPage()).toBeGreaterThan(0);
      doIt(tree);
      tree.dialog.remove();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect([countOfPage(), countOfSignal(), vi.getTimerCount()]).toEqual([0, 0, 0]);
  });

  it('is counted as ever when the dialog was away for a moment, or hidden for long by another layer', async () => {
    const { dialog, button, onPublished } = setUp();
    dialog.remove();
    await vi.advanceTimersByTimeAsync(3_000);
    document.body.append(dialog);
    await vi.advanceTimersByTimeAsync(1_000);
    dialog.setAttribute('aria-hidden', 'true');
    await vi.advanceTimersByTimeAsync(60_000);
    dialog.removeAttribute('aria-hidden');
    act(button);
    dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onPublished).toHaveBeenCalledOnce();
  });
});

describe('not published', () => {
  it('when a script clicks', async () => {
    const { dialog, button, onPublished } = setUp();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onPublished).not.toHaveBeenCalled();
  });

  it.each([
    ['the dialog was closed', ({ close }: Tree) => void act(close)],
    [
      'the admin turned back after a failed try',
      ({ button, close }: Tree) => {
        act(button);
        act(close);
      },
    ],
    [
      'Escape was pressed after the button',
      ({ button }: Tree) => {
        act(button);
        act(document.body, key('Escape'));
      },
    ],
    ['Enter was pressed in the text', ({ dialog }: Tree) => void act(findEditor(dialog), key('Enter'))],
    [
      'the button was disabled',
      ({ button }: Tree) => {
        button.setAttribute('aria-disabled', 'true');
        act(button);
      },
    ],
  ])('when %s', async (_what, doIt) => {
    const tree = setUp();
    doIt(tree);
    tree.dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tree.onPublished).not.toHaveBeenCalled();
  });

  it('when it takes longer than 45 seconds', async () => {
    const { dialog, button, onPublished } = setUp();
    act(button);
    await vi.advanceTimersByTimeAsync(46_000);
    dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onPublished).not.toHaveBeenCalled();
  });

  it('after the watcher was stopped', async () => {
    const { dialog, button, stop, onPublished } = setUp();
    act(button);
    stop.abort();
    dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onPublished).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
