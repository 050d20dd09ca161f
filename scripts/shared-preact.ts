import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';
import type { Plugin } from 'vite';

/** The modules that the panel lays out (`share-preact.ts`), by the names under which others import them. */
const SHARED: Readonly<Record<string, object>> = {
  preact,
  'preact/hooks': hooks,
  'preact/jsx-runtime': jsx,
};
const PREFIX = '\0shared:';

/**
 * For scripts that bring views to a panel which is there already: they are given the panel's own Preact instead of a copy. Two
 * copies in one tree would not know of each other's state.
 */
export function sharedPreact(): Plugin {
  return {
    name: 'shared-preact',
    enforce: 'pre',
    resolveId: (source) => (source in SHARED ? PREFIX + source : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const name = id.slice(PREFIX.length);
      const names = Object.keys(SHARED[name] ?? {}).filter((key) => key !== 'default');
      const held = `globalThis[Symbol.for('so-tay-fanpage.preact')][${JSON.stringify(name)}]`;
      return `export const { ${names.join(', ')} } = ${held};`;
    },
  };
}
