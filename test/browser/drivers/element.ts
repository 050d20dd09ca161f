import type { ElementHandle } from 'puppeteer-core/internal/api/ElementHandle.js';
import type { ElementDriver, Query, Waiting } from './browser-driver.ts';
import { type ClickPoint, findClickPoint } from './click-point.ts';
import { evaluateIn } from './evaluate.ts';
import { listenForClick, wasMissed } from './heard-click.ts';
import { type Answer, askFor, type RemoteRoot } from './remote-root.ts';
import { waitUntil } from './wait-until.ts';

/** Long enough for three browsers at a time on two slow cores, short enough to notice a test that waits for nothing. */
export const PATIENCE = 30_000;

/** A query as it stands in an error message. */
export function describeQuery(query: Query): string {
  const show = (value: unknown): unknown => (value instanceof RegExp ? String(value) : value);
  return JSON.stringify(query, (_key, value: unknown) => show(value));
}

/** Fields that real keys cannot fill alike everywhere: their parts are ordered by the browser's language. */
const WIDGETS = ['date', 'time', 'datetime-local', 'month', 'week', 'color', 'range'];

interface Place {
  x: number;
  y: number;
}

/** Firefox rounds a centred scroll now up, now down: a pixel to and fro is standing still. */
const isSamePlace = (one: Place, other: Place) =>
  Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;

export function createElement(remote: RemoteRoot, query: Query): ElementDriver {
  const { page } = remote;

  async function expectElement(timeout = PATIENCE): Promise<ElementHandle<HTMLElement>> {
    let last: Answer = { element: undefined, descriptions: [], problem: 'nobody looked' };
    return await waitUntil(
      async () => {
        last = await askFor(remote, query);
        return last.element;
      },
      timeout,
      () => {
        const several = last.descriptions.length > 1 ? `, but ${last.descriptions.length} agree` : '';
        const names = last.descriptions.length > 1 ? `: ${last.descriptions.join(', ')}` : '';
        return `one element ${describeQuery(query)}${several}${names}${last.problem ? ` (${last.problem})` : ''}`;
      },
    );
  }

  async function expectPoint(timeout = PATIENCE): Promise<Place> {
    let last: ClickPoint = { obstacle: 'it was never there' };
    return await waitUntil(
      async () => {
        const element = await expectElement(timeout);
        const before: ClickPoint = await element.evaluate(findClickPoint);
        // Two looks: what is still moving (an opening dialog) would be missed by the mouse.
        const after: ClickPoint = await element.evaluate(findClickPoint);
        element.dispose().catch(() => {});
        last = after;
        if ('obstacle' in before || 'obstacle' in after) return undefined;
        if (isSamePlace(before, after)) return after;
        last = { obstacle: `it keeps moving, from ${before.x}, ${before.y} to ${after.x}, ${after.y}` };
        return undefined;
      },
      timeout,
      () => `a click on ${describeQuery(query)}: ${'obstacle' in last ? last.obstacle : ''}`,
    );
  }

  async function press(waiting: Waiting): Promise<void> {
    let aim = await expectPoint(waiting.timeout);
    for (let tries = 0; ; tries++) {
      await page.mouse.move(aim.x, aim.y);
      // Something may have come above it on the way there: what is under the mouse now would be pressed instead.
      const now = await expectPoint(waiting.timeout);
      if (isSamePlace(now, aim)) break;
      if (tries === 20) throw new Error(`${describeQuery(query)} flees from the mouse`);
      aim = now;
    }
    await page.mouse.down();
    await page.mouse.up();
  }

  /**
   * As a person does who sees that nothing came of the click: once more. Between the last look and the press something may have moved,
   * and what was meant never heard of it.
   */
  async function click(waiting: Waiting = {}): Promise<void> {
    for (let misses = 0; ; misses++) {
      const target = await expectElement(waiting.timeout);
      const heard = await target.evaluateHandle(listenForClick);
      await press(waiting);
      const missed = await wasMissed(heard);
      for (const handle of [target, heard]) handle.dispose().catch(() => {});
      if (!missed) return;
      process.stdout.write(`A click missed ${describeQuery(query)}\n`);
      if (misses === 3) throw new Error(`${describeQuery(query)} hears no click`);
    }
  }

  const element: ElementDriver = {
    click,
    hover: async () => {
      const point = await expectPoint();
      await page.mouse.move(point.x, point.y);
    },
    fill: async (text) => {
      const widget = await element.evaluate((field) => (field instanceof HTMLInputElement ? field.type : ''));
      if (WIDGETS.includes(widget)) {
        await element.evaluate((field, value) => {
          if (!(field instanceof HTMLInputElement)) return;
          // Input goes to what has the focus, and the panel's guard relies on that.
          field.focus();
          // Preact and the like watch the prototype's setter, not an own property.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
        return;
      }
      await click();
      await element.evaluate((field) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
        else getSelection()?.selectAllChildren(field);
      });
      if (text === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(text);
    },
    type: async (text) => {
      await click();
      await page.keyboard.type(text);
    },
    select: async (label) => {
      const value = await element.evaluate((field, wanted) => {
        if (!(field instanceof HTMLSelectElement)) return null;
        return [...field.options].find((option) => option.label.trim() === wanted)?.value ?? null;
      }, label);
      if (value === null) throw new Error(`No option "${label}" in ${describeQuery(query)}`);
      await (await expectElement()).select(value);
    },
    upload: async (...paths) => {
      const field = await expectElement();
      await (field as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    focus: () => element.evaluate((target) => target.focus()),
    text: () => element.evaluate((target) => target.innerText),
    value: () => element.evaluate((field) => ('value' in field ? String(field.value) : '')),
    attribute: (name) => element.evaluate((target, wanted) => target.getAttribute(wanted), name),
    isChecked: () =>
      element.evaluate((target) =>
        target instanceof HTMLInputElement
          ? target.checked
          : ['aria-checked', 'aria-pressed', 'aria-selected'].some(
              (name) => target.getAttribute(name) === 'true',
            ),
      ),
    isDisabled: () =>
      element.evaluate(
        (target) => target.matches(':disabled') || target.getAttribute('aria-disabled') === 'true',
      ),
    rect: () =>
      element.evaluate((target) => {
        const { x, y, width, height } = target.getBoundingClientRect();
        return { x, y, width, height };
      }),
    evaluate: async (fn, ...args) => {
      const handle = await expectElement();
      try {
        return await evaluateIn(handle, fn, args);
      } finally {
        handle.dispose().catch(() => {});
      }
    },
  };
  return element;
}
