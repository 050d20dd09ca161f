/**
 * Stands in for what tuf-js and @tufjs/models name but are never asked for here: their own downloader (`os`, `fs/promises`,
 * `@gar/promise-retry`) and the comparison of two documents (`util`). A call would fail at once, as it should.
 */
const nothing = {};

export { nothing as 'module.exports' };
