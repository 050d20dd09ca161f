import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { MATERIAL_MOST_BYTES, type Picture } from '../../../utils/contract/material.ts';
import { readDraftMaterial, readPackMaterial, uploadMaterial } from '../../../utils/services/materials.ts';
import { forgetPairing } from '../../../utils/services/pair-device.ts';
import { makeKey } from '../../../utils/services/signing-key.ts';
import { writeRegistration } from '../../../utils/storage/coordinator.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aCoordinator, aCoordinatorDevice, TOKEN } from '../../builders/a-coordinator.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aNetwork, answerProblem, faults } from '../../builders/a-network.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aCampaign } from '../campaigns/a-campaign.ts';
import { aPack, aPackTemplate } from '../packs/a-pack.ts';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const bytes = new Uint8Array(Buffer.concat([PNG, randomBytes(70_000)]));
const toHash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const picture: Picture = {
  name: 'ap-phich.png',
  sha256: toHash(bytes),
  bytes: bytes.length,
  mediaType: 'image/png',
  alt: 'Áp phích',
};

/** A store that keeps whatever it is sent, and gives `instead` where that is set. */
function aStore(instead?: Uint8Array) {
  const kept = new Map<string, Uint8Array>();
  const network = aNetwork(async (path, init) => {
    if (init?.method === 'PUT') {
      kept.set(path, new Uint8Array(init.body as Uint8Array));
      return new Response(null, { status: 204 });
    }
    const found = instead ?? kept.get(path);
    return found ? new Response(new Uint8Array(found)) : answerProblem(404, 'not_found');
  });
  return { kept, network };
}

async function aDesk(store = aStore()) {
  const device = await aCoordinatorDevice(store.network);
  const made = await makeKey(device.subtle);
  if (!made) throw new Error('no key');
  const coordinator = aCoordinator({ keyId: made.half.keyId });
  const connection = { server: 'https://baocao.example', token: TOKEN, coordinator };
  await writeRegistration(device.database, connection, made.pair);
  return { device, ...store };
}

const aPackWith = (shown: Picture) =>
  aPack({ unitId: 'cdcs-hoa-mai', templates: [aPackTemplate({ picture: shown })] });

test('a chosen picture is sent under its hash, named as what it is, and seen without asking again', async () => {
  const { device, kept, network } = await aDesk();
  const told = await uploadMaterial(device, { name: 'Áp phích.jpg', bytes }, 'picture');
  expect(told).toEqual({
    done: { name: 'Áp phích.jpg', sha256: picture.sha256, bytes: bytes.length, mediaType: 'image/png' },
  });
  expect([...kept.keys()]).toEqual([`/v1/materials/${picture.sha256}`]);
  const read = await readDraftMaterial(device, picture);
  expect(read).toEqual({ mediaType: 'image/png', base64: Buffer.from(bytes).toString('base64') });
  expect(network.sent).toHaveLength(1);
});

test.each([
  ['a page', new TextEncoder().encode('<svg onload="x">'), 'p.png', 'picture', 'not_a_picture'],
  ['a PDF as a picture', new TextEncoder().encode('%PDF-1.7'), 'p.pdf', 'picture', 'not_a_picture'],
  ['a program as a file', new TextEncoder().encode('MZ'), 'p.pdf', 'material', 'not_a_material'],
  ['nothing', new Uint8Array(), 'p.png', 'picture', 'empty'],
  ['a folder in the name', bytes, '../p.png', 'picture', 'name_wrong'],
  [
    'too much',
    new Uint8Array(Buffer.concat([PNG, Buffer.alloc(MATERIAL_MOST_BYTES)])),
    'p.png',
    'picture',
    'too_large',
  ],
] as const)('%s is refused before anything is sent', async (_, content, name, as, refused) => {
  const { device, network } = await aDesk();
  expect(await uploadMaterial(device, { name, bytes: content }, as)).toEqual({ refused });
  expect(network.sent).toEqual([]);
});

test('a file of a campaign that is too large to be kept is only hashed', async () => {
  const { device, network } = await aDesk();
  const large = new Uint8Array(Buffer.concat([PNG, Buffer.alloc(MATERIAL_MOST_BYTES)]));
  const told = await uploadMaterial(device, { name: 'lon.png', bytes: large }, 'material');
  expect(told).toMatchObject({ done: { sha256: toHash(large) } });
  expect(network.sent).toEqual([]);
});

test('a no of the server is told by its name', async () => {
  const { device, network } = await aDesk();
  network.next.push(async () => answerProblem(413, 'no_room'), faults.refuse);
  const send = () => uploadMaterial(device, { name: 'a.png', bytes }, 'picture');
  expect(await send()).toEqual({ trouble: 'no_room' });
  expect(await send()).toEqual({ trouble: 'unreachable' });
});

test('the panel gets the picture of a pack in use, once from the network and then without it', async () => {
  const { network } = aStore(bytes);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await keepPacks(device, aPackWith(picture));
  const shown = { mediaType: 'image/png', base64: Buffer.from(bytes).toString('base64') };
  expect(await readPackMaterial(device, picture.sha256)).toEqual(shown);
  network.next.push(faults.refuse);
  expect(await readPackMaterial(device, picture.sha256)).toEqual(shown);
  expect(network.sent).toHaveLength(1);
  expect(network.sent[0]?.headers.get('authorization')).toMatch(/^Bearer /);
});

test('a file of a campaign comes the same way: checked, once from the network, then without it', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 tài liệu');
  const file = {
    name: 'tai-lieu.pdf',
    sha256: toHash(pdf),
    bytes: pdf.length,
    mediaType: 'application/pdf' as const,
  };
  const { network } = aStore(pdf);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await keepPacks(
    device,
    aPack({ unitId: 'cdcs-hoa-mai', templates: [], campaigns: [aCampaign({ materials: [file] })] }),
  );
  const given = { mediaType: 'application/pdf', base64: Buffer.from(pdf).toString('base64') };
  expect(await readPackMaterial(device, file.sha256)).toEqual(given);
  network.next.push(faults.refuse);
  expect(await readPackMaterial(device, file.sha256)).toEqual(given);
  expect(network.sent).toHaveLength(1);
});

test('a campaign’s file of another kind than was signed is not handed over', async () => {
  const page = new TextEncoder().encode('<html><script>alert(1)</script>');
  const file = {
    name: 'a.pdf',
    sha256: toHash(page),
    bytes: page.length,
    mediaType: 'application/pdf' as const,
  };
  const { network } = aStore(page);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await keepPacks(
    device,
    aPack({ unitId: 'cdcs-hoa-mai', templates: [], campaigns: [aCampaign({ materials: [file] })] }),
  );
  expect(await readPackMaterial(device, file.sha256)).toEqual({ trouble: 'differs' });
});

test('other bytes than those that were signed are never shown, nor kept', async () => {
  const { network } = aStore(new Uint8Array(Buffer.concat([PNG, randomBytes(10)])));
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await keepPacks(device, aPackWith(picture));
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'differs' });
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'differs' });
  expect(network.sent).toHaveLength(2);
});

test('a hash that no pack in use names is not asked for', async () => {
  const { network } = aStore(bytes);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'missing' });
  expect(network.sent).toEqual([]);
});

test('without a network, without the file, without a pairing: each is told', async () => {
  const { network } = aStore();
  const device = await aDevice({ fetch: network.fetch, paired: aConnection() });
  await keepPacks(device, aPackWith(picture));
  network.next.push(faults.refuse);
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'unreachable' });
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'missing' });
  await forgetPairing(device);
  expect(await readPackMaterial(device, picture.sha256)).toEqual({ trouble: 'missing' });
});
