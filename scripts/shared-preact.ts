import type { Plugin } from 'vite';

/** What the panel lays out (`share-preact.ts`), by the modules from which others import it. A name that is missing here ends the build. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  preact: ['h'],
  'preact/hooks': ['useCallback', 'useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useRef', 'useState'],
  'preact/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
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
      const held = `globalThis[Symbol.for('so-tay-fanpage.preact')][${JSON.stringify(name)}]`;
      return `export const { ${(SHARED[name] ?? []).join(', ')} } = ${held};`;
    },
  };
}
