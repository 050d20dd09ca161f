import type { JSHandle } from 'puppeteer-core/internal/api/JSHandle.js';
import { waitUntil } from './wait-until.ts';

/** What became of a press on an element. */
interface Press {
  heard: boolean;
  /** False once it left the page or takes no more clicks: then something did come of it. */
  isThere(): boolean;
}

/** How long a click that arrived may take to be heard of. */
const HEARD_MS = 1_000;

/** Listens on the element from now on. Runs inside the page, alone: nothing from outside itself. */
export function listenForClick(element: HTMLElement): Press {
  const press: Press = {
    heard: false,
    isThere: () => element.isConnected && !element.matches(':disabled, [aria-disabled="true"]'),
  };
  const onHeard = () => {
    press.heard = true;
  };
  // A list of choices opens when pressed, and what follows goes to the list.
  const type = element instanceof HTMLSelectElement ? 'pointerdown' : 'click';
  element.addEventListener(type, onHeard, { capture: true, once: true });
  return press;
}

/** Whether the mouse missed it. A page that went away meanwhile has heard it. */
export async function wasMissed(press: JSHandle<Press>): Promise<boolean> {
  try {
    await waitUntil(
      () => press.evaluate(({ heard, isThere }) => heard || !isThere()),
      HEARD_MS,
      () => 'a click',
    );
    return false;
  } catch {
    return await press.evaluate(({ heard, isThere }) => !heard && isThere()).catch(() => false);
  }
}
