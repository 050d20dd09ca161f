import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';

const PREACT = Symbol.for('so-tay-fanpage.preact');
const world: typeof globalThis & { [PREACT]?: Readonly<Record<string, object>> } = globalThis;

/** Lays out the panel's Preact in the extension's own world, for views that are loaded later (`scripts/shared-preact.ts`). */
export function sharePreact(): void {
  world[PREACT] = { preact, 'preact/hooks': hooks, 'preact/jsx-runtime': jsx };
}
