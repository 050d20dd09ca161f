import { h } from 'preact';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';

const PREACT = Symbol.for('so-tay-fanpage.preact');
const world: typeof globalThis & { [PREACT]?: Readonly<Record<string, object>> } = globalThis;

/**
 * Lays out the panel's Preact in the extension's own world, for views that are loaded later: what they use of it, by the same names as in
 * `scripts/shared-preact.ts`, and not the rest, which would weigh 1 kB.
 */
export function sharePreact(): void {
  world[PREACT] = {
    preact: { h },
    'preact/hooks': { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState },
    'preact/jsx-runtime': { Fragment, jsx, jsxs },
  };
}
