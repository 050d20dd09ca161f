import { sign } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../server/db/open.ts';
import { addTrustFile, findTrustFile, listNewestTrustFiles } from '../../server/store/trust-files.ts';
import { delegateToUnit, renewTargets } from '../../server/trust/ceremonies.ts';
import { createTrust } from '../../server/trust/create-trust.ts';
import { foundOrganisation } from '../../server/trust/found-organisation.ts';
import { type DelegatedRole, toTargetsContent } from '../../server/trust/metadata.ts';
import { renewOnline } from '../../server/trust/renew-online.ts';
import { drawSigningKey, type SigningKey } from '../../server/trust/signing-key.ts';
import { toEd25519Key } from '../../utils/trust/to-key-id.ts';

const NOW = new Date('2026-11-21T02:00:00.000Z');
const UNIT = 'ldld-sao-bien';

async function anOrganisation() {
  const { db, close } = await openDatabase(':memory:');
  onTestFinished(close);
  const [a, b, snapshot, timestamp] = [1, 2, 3, 4].map(drawSigningKey) as [
    SigningKey,
    SigningKey,
    SigningKey,
    SigningKey,
  ];
  const people = [a, b];
  const roots = [drawSigningKey(), drawSigningKey()];
  const keys = { roots, rootThreshold: 2, editors: people, snapshot, timestamp };
  for (const file of foundOrganisation(keys, NOW)) await addTrustFile(db, file);
  const renew = () => db.transaction().execute((transaction) => renewOnline(transaction, keys, NOW));
  await renew();
  const coordinators = [drawSigningKey(), drawSigningKey(), drawSigningKey()];
  const allow = (id = UNIT, signers: readonly SigningKey[] = coordinators) =>
    delegateToUnit(db, { id, keys: signers.map(({ key, keyId }) => ({ ...key, keyId })) }, people, NOW);
  /** As if so many had been allowed one by one. */
  const allowMany = async (count: number) => {
    const file = await findTrustFile(db, 'targets');
    if (!file) throw new Error('no list');
    const roles: DelegatedRole[] = Array.from({ length: count }, (_, at) => ({
      name: `org/cdcs-${at}`,
      keyids: [0, 1, 2].map((person) => `${at}-${person}`),
      threshold: 2,
      paths: [`packs/cdcs-${at}/*`],
      terminating: false,
    }));
    const listed = Object.fromEntries(
      roles.flatMap(({ keyids }) => keyids.map((id) => [id, toEd25519Key(id)])),
    );
    const signed = {
      ...toTargetsContent(file),
      version: file.version + 1,
      delegations: { keys: listed, roles },
    };
    const bytes = JSON.stringify({ signed, signatures: [] });
    await addTrustFile(db, { name: 'targets', version: file.version + 1, bytes });
  };
  return { db, people, renew, coordinators, allow, allowMany };
}

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const countUnits = async ({ db }: Organisation) => {
  const file = await findTrustFile(db, 'targets');
  return file && toTargetsContent(file).delegations?.roles.length;
};
const versions = async ({ db }: Organisation) =>
  (await listNewestTrustFiles(db)).map(({ name, version }) => `${name} ${version}`);

test.each([332, 2000, 2775])('after %i units with three people each, one more is allowed', async (count) => {
  const organisation = await anOrganisation();
  await organisation.allowMany(count);
  await organisation.allow();
  expect(await countUnits(organisation)).toBe(count + 1);
  expect(await organisation.renew()).toBe(true);
});

test.each<[string, number, (organisation: Organisation) => Promise<unknown>]>([
  ['one unit too many', 2777, ({ allow }) => allow()],
  ['a list that is too long, renewed', 2900, ({ db, people }) => renewTargets(db, people, NOW)],
  [
    'a unit with more signers than devices count',
    1,
    ({ allow }) => allow(UNIT, Array.from({ length: 129 }, drawSigningKey)),
  ],
])('%s: the editors are told, and no device is cut off', async (_what, count, act) => {
  const organisation = await anOrganisation();
  await organisation.allowMany(count);
  const before = await versions(organisation);
  await expect(act(organisation)).rejects.toThrow(
    /^Every device would refuse targets \d+ \(malformed, too many \w+: \d+\)\. Nothing was published/,
  );
  expect(await versions(organisation)).toEqual(before);
});

/** The unit's list as if so many packs had been published, and one more pack signed by two. */
async function publishAfter({ db, coordinators, allow, renew }: Organisation, packs: number) {
  await allow();
  const hashes = { sha256: 'a'.repeat(64) };
  const targets = Object.fromEntries(
    Array.from({ length: packs }, (_, at) => [`packs/${UNIT}/goi-${at}.json`, { length: 1, hashes }]),
  );
  const common = { _type: 'targets', spec_version: '1.0.31', version: 1, expires: '2027-01-01T00:00:00Z' };
  const bytes = JSON.stringify({ signed: { ...common, targets }, signatures: [] });
  await addTrustFile(db, { name: `org/${UNIT}`, version: 1, bytes });
  const change = { packId: 'goi-moi', version: 1, body: '{}', decidedAt: NOW.toISOString() };
  const trust = createTrust(renew);
  const candidate = await trust.candidate(db, UNIT, change);
  const signatures = coordinators.slice(0, 2).map(({ keyId, secret }) => ({
    keyId,
    signature: sign(null, Buffer.from(candidate.canonical), secret).toString('hex'),
  }));
  await trust.publish(db, UNIT, change, candidate, signatures);
}

test('the last pack that devices take in a list is published', async () => {
  const organisation = await anOrganisation();
  await publishAfter(organisation, 1999);
  expect((await findTrustFile(organisation.db, `org/${UNIT}`))?.version).toBeGreaterThan(1);
});

test('a pack too many is refused when it is signed, and the unit’s list stays as it is', async () => {
  const organisation = await anOrganisation();
  await expect(publishAfter(organisation, 2000)).rejects.toMatchObject({
    code: 'too_large',
    detail: expect.stringContaining('too many targets: 2001'),
  });
  expect(await versions(organisation)).toContain(`org/${UNIT} 1`);
});

test('a snapshot that devices would refuse is not published', async () => {
  const organisation = await anOrganisation();
  const before = await versions(organisation);
  const long = 'x'.repeat(1_000_000);
  await addTrustFile(organisation.db, { name: `org/${long}`, version: 1, bytes: '{}' });
  await expect(organisation.renew()).rejects.toThrow(
    /would refuse snapshot 2 \(\d+ bytes, and they read 1000000\)/,
  );
  expect((await versions(organisation)).filter((name) => !name.startsWith('org/'))).toEqual(before);
});
