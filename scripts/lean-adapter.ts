import type { Plugin } from 'vite';

/**
 * Leaves out of the built scripts where each selector of the shipped adapter document was seen: that is for whoever keeps the document, no code
 * reads it, and the panel is loaded into tabs of old laptops.
 */
export function leanAdapter(): Plugin {
  return {
    name: 'lean-adapter',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]utils[\\/]facebook[\\/]adapter-document\.json$/.test(id)) return undefined;
      const withoutPage = (key: string, value: unknown) => (key === 'page' ? undefined : value);
      return { code: JSON.stringify(JSON.parse(code), withoutPage), map: null };
    },
  };
}
