import type { Connection } from '../contract/connection.ts';
import type { TakenOver } from '../contract/handover-messages.ts';
import type { StoredOverview } from '../contract/stored-overview.ts';
import { toPairedUnits } from '../domain/units/held-units.ts';
import { countOutbox } from '../storage/activities.ts';
import { adapterHealth } from '../storage/adapter-health.ts';
import { connection } from '../storage/connection.ts';
import { handedOver, takenOver } from '../storage/handover.ts';
import { readPayloads } from '../storage/payloads.ts';
import { restored } from '../storage/restored.ts';
import { templateMemory } from '../storage/template-memory.ts';
import { countWaitingOf } from './change-units.ts';
import type { Device } from './device.ts';
import { fingerprintRoot } from './fingerprint-root.ts';

/** What this browser keeps and what left it last, for the page in options that shows both. */
export async function readStored(device: Device): Promise<StoredOverview> {
  const { database } = device;
  const [entries, setAside, paired, payloads, health, memory, outbox, back, handed, taken] =
    await Promise.all([
      database.count('entries'),
      database.getAll('setAside'),
      connection.read(database),
      readPayloads(database),
      adapterHealth.read(database),
      templateMemory.read(database),
      countOutbox(database),
      restored.read(database),
      handedOver.read(database),
      takenOver.read(database),
    ]);
  const trustRoot = paired?.grant.trustRoot;
  return {
    entries,
    setAside: setAside.map(({ store, key, reason }) => ({ store, key, reason })),
    ...(paired
      ? {
          connection: {
            server: paired.server,
            unitName: toPairedUnits(paired)[0]?.grant.unit.name ?? paired.grant.unit.name,
            revoked: paired.revoked,
            pages: toPairedUnits(paired).flatMap(({ grant }) => grant.pages),
            ...(trustRoot === undefined ? {} : { fingerprint: await fingerprintRoot(trustRoot) }),
          },
        }
      : {}),
    ...(paired ? { units: await readUnits(device, paired) } : {}),
    payloads,
    outbox: { waiting: outbox.waiting, refused: outbox.refused },
    ...(back ? { restored: back } : {}),
    // Of this pairing, and of none before it.
    ...(handed && handed.deviceId === paired?.grant.deviceId ? { handedOver: toHanded(handed) } : {}),
    ...(taken && taken.deviceId === paired?.grant.deviceId ? { takenOver: toTaken(taken) } : {}),
    ...(memory ? { templateMemory: memory } : {}),
    ...(health ? { adapterHealth: health } : {}),
  };
}

async function readUnits(device: Device, paired: Connection) {
  const units = toPairedUnits(paired).map(async (each) => ({
    id: each.grant.unit.id,
    name: each.grant.unit.name,
    pages: each.grant.pages,
    ...(paired.leaving?.includes(each.grant.unit.id) ? { left: await countWaitingOf(device, each) } : {}),
  }));
  return await Promise.all(units);
}

const toHanded = ({ startedAt, expiresAt }: { startedAt: string; expiresAt: string }) => ({
  startedAt,
  expiresAt,
});

const toTaken = ({ fromLabel, items, entries, from, done }: TakenOver) => ({
  fromLabel,
  items,
  entries,
  from,
  done,
});
