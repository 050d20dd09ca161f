import type { Day } from '../contract/instant.ts';
import type { HeldPack, MergedPacks } from '../domain/packs/merge-packs.ts';
import type { ParsedPack } from './parse-pack.ts';

/**
 * Packs that this worker has read already. It dies with the worker, and is believed only for as long as what is in storage is still
 * what it was made of.
 */
export interface ReadyPacks {
  /** By the hash that the bytes were found to have: the same bytes never read otherwise. */
  parsed: Map<string, ParsedPack>;
  /** By unit; `of`: which state of the storage, and of the unit. */
  held: Map<string, { of: string; packs: Promise<HeldPack[]> }>;
  merged: WeakMap<readonly HeldPack[], { today: Day; packs: MergedPacks }>;
}

export const nothingReady = (): ReadyPacks => ({ parsed: new Map(), held: new Map(), merged: new WeakMap() });
