import type { StoredOverview } from '../contract/messages.ts';
import { adapterHealth } from '../storage/adapter-health.ts';
import { connection } from '../storage/connection.ts';
import { readPayloads } from '../storage/payloads.ts';
import { templateMemory } from '../storage/template-memory.ts';
import type { Device } from './device.ts';
import { fingerprintRoot } from './fingerprint-root.ts';

/** What this browser keeps and what left it last, for the page in options that shows both. */
export async function readStored(device: Device): Promise<StoredOverview> {
  const { database } = device;
  const [entries, setAside, paired, payloads, health, memory] = await Promise.all([
    database.count('entries'),
    database.getAll('setAside'),
    connection.read(database),
    readPayloads(database),
    adapterHealth.read(database),
    templateMemory.read(database),
  ]);
  const trustRoot = paired?.grant.trustRoot;
  return {
    entries,
    setAside: setAside.map(({ store, key, reason }) => ({ store, key, reason })),
    ...(paired
      ? {
          connection: {
            server: paired.server,
            unitName: paired.grant.unit.name,
            revoked: paired.revoked,
            pages: paired.grant.pages,
            ...(trustRoot === undefined ? {} : { fingerprint: await fingerprintRoot(trustRoot) }),
          },
        }
      : {}),
    payloads,
    ...(memory ? { templateMemory: memory } : {}),
    ...(health ? { adapterHealth: health } : {}),
  };
}
