import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { toFirstShares } from './first-shares.ts';

/** A record that no longer parses: kept whole, shown in options, never silently replaced. */
export interface SetAsideRecord {
  store: string;
  key: string;
  reason: string;
  value: unknown;
}

/** Everything is `unknown` on the way out: each feature's file parses what it reads. */
export interface DeviceSchema extends DBSchema {
  /** Items that the admin put on the checklist. */
  added: { key: string; value: unknown };
  aliases: { key: string; value: unknown };
  /** Keys and tokens of a coordinator, and packs being written; read in coordinator.ts alone. */
  coordinator: { key: string; value: unknown };
  entries: {
    key: string;
    value: unknown;
    /** `correction` holds only the entries that have one. */
    indexes: { day: string; state: string; shareItemId: string; campaignId: string; correction: string };
  };
  exemptions: { key: string; value: unknown };
  explanations: { key: string; value: unknown };
  followUps: { key: string; value: unknown };
  /** Pictures by their hash: copies of what the backend keeps. */
  materials: { key: string; value: unknown; indexes: { keptAt: string } };
  openings: { key: string; value: unknown };
  packs: { key: string; value: unknown };
  payloads: { key: number; value: unknown };
  setAside: { key: number; value: SetAsideRecord };
  /** What the log says of the checklist, written together with the log. */
  shared: { key: string; value: unknown };
  singles: { key: string; value: unknown };
  trusted: { key: string; value: unknown };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

type Upgrade = IDBPTransaction<DeviceSchema, StoreNames<DeviceSchema>[], 'versionchange'>;

/** Numbered upgrades, only ever appended to: the step at index n leads from version n to n + 1. */
const upgrades: readonly ((database: DeviceDatabase, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'activity.id' });
    entries.createIndex('day', 'activity.day');
    entries.createIndex('state', 'state');
    database.createObjectStore('exemptions', { keyPath: 'itemId' });
    database.createObjectStore('payloads', { autoIncrement: true });
    database.createObjectStore('setAside', { autoIncrement: true });
    database.createObjectStore('singles');
  },
  (database) => {
    database.createObjectStore('aliases', { keyPath: 'itemId' });
  },
  (database) => {
    database.createObjectStore('trusted', { keyPath: 'name' });
    database.createObjectStore('packs', { keyPath: 'path' });
  },
  (database) => {
    database.createObjectStore('coordinator');
  },
  (database) => {
    const materials = database.createObjectStore('materials', { keyPath: 'sha256' });
    materials.createIndex('keptAt', 'keptAt');
  },
  (database) => {
    database.createObjectStore('followUps', { keyPath: 'activityId' });
  },
  async (database, upgrade) => {
    database.createObjectStore('added', { keyPath: 'item.id' });
    database.createObjectStore('openings', { keyPath: 'itemId' });
    database.createObjectStore('explanations', { keyPath: 'key' });
    const shared = database.createObjectStore('shared', { keyPath: 'key' });
    const entries = upgrade.objectStore('entries');
    entries.createIndex('shareItemId', 'activity.shareItemId');
    entries.createIndex('campaignId', 'activity.campaignId');
    // Ids begin with the moment of the click, so the first entry about an item comes first.
    for (const record of toFirstShares(await entries.getAll())) void shared.put(record);
  },
  (_database, upgrade) => {
    upgrade.objectStore('entries').createIndex('correction', 'correction.sendAfterAt');
  },
];

/** Which the newest upgrade leads to. */
export const DATABASE_VERSION = upgrades.length;

export function openDatabase(name = 'so-tay'): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(name, DATABASE_VERSION, {
    async upgrade(database, from, _to, upgrade) {
      for (const step of upgrades.slice(from)) await step(database, upgrade);
    },
    // A newer version of the extension wants to upgrade: let go, or it would wait for this worker to die.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
