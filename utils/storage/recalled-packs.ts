import { RecalledPacks } from '../contract/recalled-pack.ts';
import { toSingle } from './singles.ts';

export const RECALLED = 'recalledPacks';

/** Packs that this device held and that their unit has taken back; written by `writeRefreshOutcome`. */
export const recalledPacks = toSingle(RECALLED, RecalledPacks);
