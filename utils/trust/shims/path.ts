/** Stands in for `node:path` inside tuf-js. Nothing is resolved: `..` is a name like any other and leads nowhere. */
const path = {
  sep: '/',
  join: (...parts: string[]) => parts.join('/'),
  parse(text: string): { dir: string; base: string } {
    const at = text.lastIndexOf('/');
    return { dir: text.slice(0, Math.max(at, 0)), base: text.slice(at + 1) };
  },
};

export { path as 'module.exports' };
