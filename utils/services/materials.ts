import { fetchCapped } from '../backend/fetch-capped.ts';
import { sendFile } from '../backend/send-file.ts';
import type { MaterialUpload } from '../contract/coordinator-desk.ts';
import { toMaterialPath } from '../contract/file-routes.ts';
import { MATERIAL_MOST_BYTES, Material, type Picture } from '../contract/material.ts';
import type { MaterialRead } from '../contract/material-read.ts';
import { findMediaType, isPictureType } from '../domain/packs/media-type.ts';
import { findConnection } from '../storage/coordinator.ts';
import { findMaterial, keepMaterial } from '../storage/materials.ts';
import { type CoordinatorDevice, toTrouble } from './coordinator-device.ts';
import { type Device, toClientTools } from './device.ts';
import { readPacks } from './read-packs.ts';
import { readPaired } from './read-paired.ts';
import { toBase64 } from './to-base64.ts';

const TIMEOUT_MS = 20_000;

/** Checks a chosen file by its own bytes, and sends it under its hash. What is too large to be kept is only hashed. */
export async function uploadMaterial(
  device: CoordinatorDevice,
  { name, bytes }: { name: string; bytes: Uint8Array },
  as: 'picture' | 'material',
): Promise<MaterialUpload> {
  const mediaType = findMediaType(bytes);
  if (bytes.length === 0) return { refused: 'empty' };
  if (mediaType === undefined) return { refused: as === 'picture' ? 'not_a_picture' : 'not_a_material' };
  if (as === 'picture' && !isPictureType(mediaType)) return { refused: 'not_a_picture' };
  const isLarge = bytes.length > MATERIAL_MOST_BYTES;
  if (as === 'picture' && isLarge) return { refused: 'too_large' };
  const sha256 = await toHash(bytes);
  const parsed = Material.safeParse({ name: name.normalize('NFC'), sha256, bytes: bytes.length, mediaType });
  if (!parsed.success) return { refused: 'name_wrong' };
  if (isLarge) return { done: parsed.data };
  const paired = await findConnection(device.database);
  if (!paired) return { trouble: 'not_paired' };
  try {
    await sendFile(paired, { sha256, bytes, mediaType }, toClientTools(device));
  } catch (error) {
    return { trouble: toTrouble(error) };
  }
  await keepMaterial(device.database, { sha256, bytes, keptAt: device.now().toISOString() });
  return { done: parsed.data };
}

/** A picture as a coordinator sees it before it is signed. */
export async function readDraftMaterial(device: CoordinatorDevice, picture: Picture): Promise<MaterialRead> {
  return await readMaterial(device, await findConnection(device.database), picture);
}

/** A picture or a campaign's file of a pack that is in use here; for any other hash there is nothing. */
export async function readPackMaterial(device: Device, sha256: string): Promise<MaterialRead> {
  const paired = await readPaired(device);
  const packs = await readPacks(device, paired);
  const file = packs
    .flatMap(({ pack: { templates, campaigns = [] } }) => [
      ...templates.flatMap(({ picture }) => picture ?? []),
      ...campaigns.flatMap(({ materials }) => materials),
    ])
    .find((each) => each.sha256 === sha256);
  if (!file) return { trouble: 'missing' };
  const address = paired && { server: paired.server, token: paired.grant.token };
  return await readMaterial(device, address, file);
}

/** From this device where it was kept, else from the backend; used only when the bytes have the hash that was signed. */
async function readMaterial(
  device: Pick<Device, 'database' | 'fetch' | 'now'>,
  address: { server: string; token: string } | undefined,
  { sha256, mediaType }: Pick<Material, 'sha256' | 'mediaType'>,
): Promise<MaterialRead> {
  const kept = await findMaterial(device.database, sha256);
  if (kept && (await toHash(kept)) === sha256) return { mediaType, base64: toBase64(kept) };
  if (!address) return { trouble: 'unpaired' };
  const send: typeof fetch = (input, init) =>
    device.fetch(input, { ...init, headers: { authorization: `Bearer ${address.token}` } });
  const url = new URL(toMaterialPath(sha256), address.server).href;
  const limits = { maxBytes: MATERIAL_MOST_BYTES, timeoutMs: TIMEOUT_MS };
  const fetched = await fetchCapped(url, limits, send);
  if (fetched === 'unreachable') return { trouble: 'unreachable' };
  if (fetched === 'not_found') return { trouble: 'missing' };
  if (fetched === 'too_large') return { trouble: 'differs' };
  if ((await toHash(fetched)) !== sha256 || findMediaType(fetched) !== mediaType)
    return { trouble: 'differs' };
  await keepMaterial(device.database, { sha256, bytes: fetched, keptAt: device.now().toISOString() });
  return { mediaType, base64: toBase64(fetched) };
}

async function toHash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
