import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const shim = (name: string) => fileURLToPath(new URL(`../utils/trust/shims/${name}.ts`, import.meta.url));
const LIBRARIES = fileURLToPath(new URL('../utils/trust/libraries.ts', import.meta.url));

/** What tuf-js and @tufjs/models want of Node, and what they get in the extension. */
const SHIMS = new Map([
  ['crypto', shim('crypto')],
  ['debug', shim('debug')],
  ['fs', shim('fs')],
  ['fs/promises', shim('nothing')],
  ['os', shim('nothing')],
  ['path', shim('path')],
  ['url', shim('url')],
  ['util', shim('nothing')],
  ['@gar/promise-retry', shim('nothing')],
]);

const isLibrary = (id: string) => /[\\/]node_modules[\\/](?:tuf-js|@tufjs)[\\/]/.test(id);

/**
 * Lets the bundler give our shims to tuf-js and @tufjs/models, and to nobody else. Their files stay as published; as any
 * bundler does for a Node global, each that names `Buffer` is given an import of it.
 */
export function trustShims(): Plugin {
  return {
    name: 'trust-shims',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer !== undefined && isLibrary(importer) ? SHIMS.get(source) : undefined,
    transform(code, id) {
      if (!isLibrary(id) || !id.endsWith('.js') || !/\bBuffer\b/.test(code)) return undefined;
      const given = `const { Buffer } = require(${JSON.stringify(shim('buffer'))});`;
      return { code: code.replace('"use strict";', `"use strict";${given}`), map: null };
    },
  };
}

/**
 * For the quick tests, which otherwise run packages as they are, on Node's own modules: `utils/trust/libraries.ts` is
 * replaced by the bundle that the extension gets.
 */
export function trustLibrariesBundled(): Plugin {
  let bundle: Promise<string> | undefined;
  return {
    name: 'trust-libraries-bundled',
    enforce: 'pre',
    configureVitest({ defineCacheKeyGenerator }) {
      // Vitest keeps transformed files from run to run by their own text, and this one is made from others, the shims.
      defineCacheKeyGenerator(({ id }) => (id === LIBRARIES ? false : undefined));
    },
    load(id) {
      if (id !== LIBRARIES) return undefined;
      bundle ??= toTrustBundle(LIBRARIES, 'es');
      return bundle;
    },
  };
}

/** A module of `utils/trust` with all that it needs, as the extension's own bundle holds it. As `iife` it is the global `trust`. */
export async function toTrustBundle(entry: string, format: 'es' | 'iife', minify = false): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [trustShims()],
    build: { write: false, minify, target: 'esnext', lib: { entry, formats: [format], name: 'trust' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error('the bundler gave no bundle');
  return first.output[0].code;
}
