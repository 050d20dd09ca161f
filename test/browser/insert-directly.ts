import type { PageDriver } from './drivers/browser-driver.ts';

/** Vietnamese lines with an emoji, about so many characters long. */
export function toLongText(length: number): string {
  const line = 'Công đoàn cơ sở Hoa Mai chăm lo đời sống đoàn viên 🌱, người lao động.\n';
  return line
    .repeat(Math.ceil(length / line.length))
    .slice(0, length)
    .trimEnd();
}

/** Inserts any text, as the docked panel does: from a page of the extension into the newest tab of Facebook. Gives the answer. */
export const insertDirectly = (docked: PageDriver, text: string): Promise<unknown> =>
  docked.evaluate(async (draft) => {
    interface Tabs {
      query(filter: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: object, options: object): Promise<unknown>;
    }
    const world = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
    const tabs = (world.browser ?? world.chrome)?.tabs;
    const open = (await tabs?.query({ url: 'https://*.facebook.com/*' })) ?? [];
    const message = { name: 'page.insert', request: { text: draft, mode: 'if_empty' } };
    return tabs?.sendMessage(open.at(-1)?.id ?? -1, message, { frameId: 0 });
  }, text);
