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

function setUp(publish = 'Đăng') {
  const dialog = aComposer({ publish });
  document.body.append(dialog);
  const stop = new AbortController();
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

describe('not published', () => {
  it('when a script clicks', async () => {
    const { dialog, button, onPublished } = setUp();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    dialog.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onPublished).not.toHaveBeenCalled();
  });

  it.each([
    ['the dialog was closed', ({ close }: ReturnType<typeof setUp>) => void act(close)],
    [
      'the admin turned back after a failed try',
      ({ button, close }: ReturnType<typeof setUp>) => {
        act(button);
        act(close);
      },
    ],
    [
      'Escape was pressed after the button',
      ({ button }: ReturnType<typeof setUp>) => {
        act(button);
        act(document.body, key('Escape'));
      },
    ],
    [
      'Enter was pressed in the text',
      ({ dialog }: ReturnType<typeof setUp>) => void act(findEditor(dialog), key('Enter')),
    ],
    [
      'the button was disabled',
      ({ button }: ReturnType<typeof setUp>) => {
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
