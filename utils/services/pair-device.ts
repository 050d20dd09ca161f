import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import { toServerOrigin } from '../backend/server-address.ts';
import type { PairingOutcome } from '../contract/messages.ts';
import { toCodeSymbols } from '../domain/units/code-symbols.ts';
import { readPairingText } from '../domain/units/root-fingerprint.ts';
import { connection } from '../storage/connection.ts';
import { takenOver } from '../storage/handover.ts';
import { outboxPause } from '../storage/outbox-pause.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { packConfirmations } from '../storage/pack-confirmations.ts';
import { pairingTries } from '../storage/pairing-tries.ts';
import { type Device, toClientTools } from './device.ts';
import { fingerprintRoot } from './fingerprint-root.ts';
import { forgetPacks } from './forget-packs.ts';
import { beginTakeOver } from './take-over.ts';
import { toBase64 } from './to-base64.ts';

/**
 * Pairs this device with a backend by a one-time code. A pairing that fails leaves the one before it in force. Where a fingerprint came with
 * the code, by a way that the server has no hand in, the root that the server gives must be the one that it names: without it, whoever
 * answers first would say whose signatures count here.
 */
export async function pairDevice(
  device: Device,
  request: { server: string; code: string; deviceLabel: string },
): Promise<PairingOutcome> {
  const address = toServerOrigin(request.server);
  if ('refused' in address) {
    return { paired: false, reason: address.refused === 'insecure' ? 'insecure_address' : 'not_an_address' };
  }
  const text = readPairingText(request.code);
  if (!text) return { paired: false, reason: 'code_unknown' };
  const { code, fingerprint } = text;
  try {
    const token = await drawToken(device, address.origin, code);
    const grant = await callBackend(
      'pairing.create',
      { server: address.origin },
      { body: { code, deviceLabel: request.deviceLabel, token } },
      toClientTools(device),
    );
    if (fingerprint !== undefined && fingerprint !== (await fingerprintRoot(grant.trustRoot ?? ''))) {
      await pairingTries.erase(device.database);
      return { paired: false, reason: 'wrong_root' };
    }
    const before = await connection.read(device.database);
    // Before the pairing: the code works once, and what came with it is nowhere else.
    const { handover, ...kept } = grant;
    if (handover)
      await takenOver.write(device.database, beginTakeOver(device.now(), grant.deviceId, handover));
    const pair = () =>
      connection.write(device.database, { server: address.origin, grant: kept, revoked: false });
    // Another organisation's packs, and what vouches for them, must not count in this one.
    if (before?.grant.trustRoot === grant.trustRoot) await pair();
    else await forgetPacks(device, pair);
    await pairingTries.erase(device.database);
    await outboxTrouble.erase(device.database);
    await outboxPause.erase(device.database);
    const from = handover ? { handoverFrom: handover.fromLabel } : {};
    return { paired: true, unitName: grant.unit.name, ...from };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return toPairingRefusal(error);
  }
}

/** How many codes may be tried before the first is forgotten: one may be mistyped in between. */
const MOST_TRIES = 5;

/** The token for this code at this server: the one of a try before, when no answer came to it. */
async function drawToken({ database }: Device, server: string, typed: string): Promise<string> {
  const code = toCodeSymbols(typed);
  const tries = (await pairingTries.read(database)) ?? [];
  const before = tries.find((one) => one.code === code && one.server === server);
  if (before) return before.token;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const token = toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  await pairingTries.write(database, [...tries, { server, code, token }].slice(-MOST_TRIES));
  return token;
}

export function toPairingRefusal({ trouble, code }: BackendError): PairingOutcome {
  if (code === 'unavailable') return { paired: false, reason: 'server_error' };
  return { paired: false, reason: code ?? (trouble === 'refused' ? 'wrong_reply' : trouble) };
}

/** Forgets the pairing and the organisation's packs. Entries stay; those not sent yet wait for the next pairing. */
export async function forgetPairing(device: Device): Promise<void> {
  await connection.erase(device.database);
  await pairingTries.erase(device.database);
  await packConfirmations.erase(device.database);
  await forgetPacks(device);
}
