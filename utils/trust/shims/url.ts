/** Stands in for `node:url` inside tuf-js. */
const url = { URL: globalThis.URL };

export { url as 'module.exports' };
