import { Connection } from '../contract/connection.ts';
import { toSingle } from './singles.ts';

/**
 * The pairing with the backend. It lives in the extension's own IndexedDB and not in `storage.local`, because Firefox
 * lets content scripts read the latter and the token must never be in reach of a page.
 */
export const connection = toSingle('connection', Connection);
