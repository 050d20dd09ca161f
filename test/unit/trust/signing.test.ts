import { p256 } from '@noble/curves/nist.js';
import { expect, test } from 'vitest';
import { addSignature, toEnvelope, toFileBytes } from '../../../utils/trust/add-signature.ts';
import { refreshTrusted } from '../../../utils/trust/refresh-trusted.ts';
import { toCanonicalBytes } from '../../../utils/trust/to-canonical-bytes.ts';
import { type TrustKey, toEd25519Key, toKeyId } from '../../../utils/trust/to-key-id.ts';
import { aPlan, aRefresh, expectFile, publish, type Signer } from '../../builders/tuf-repository.ts';

/** Made with securesystemslib 1.4.0, the library of the reference implementation, from the secret 00 01 … 1f. */
const theirs = {
  public: '03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8',
  keyid: '63d00ee3cf4f5c61ad94efa696c68f13b608fe56ecea13fb144a6fd18e9235b9',
  canonical: '{"a":{"_type":"x","z":-5},"b":[1,true,null,"Hà Nội \\"\\\\ \n"]}',
  pem: '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEJu/OvQ7p40pmkYfhizqRIrL3M5Rb\nZJzJ+fkh6fna2BKQI4venMe7Mw0VDGdwTdJa5wVSBXRLbzG/QHB0WHLQ5g==\n-----END PUBLIC KEY-----\n',
  pemKeyid: '1b680a9b047f61c06aa7a6bfff05db6741ee261d5230cb708b7fda33a9611328',
};
const p256Key: TrustKey = {
  keytype: 'ecdsa',
  scheme: 'ecdsa-sha2-nistp256',
  keyval: { public: theirs.pem },
};

test('other TUF tools give a key the same id', () => {
  expect(toKeyId(toEd25519Key(theirs.public.toUpperCase()))).toBe(theirs.keyid);
  expect(toKeyId(p256Key)).toBe(theirs.pemKeyid);
});

test('other TUF tools sign the same bytes', () => {
  const document = { b: [1, true, null, 'Hà Nội "\\ \n'], a: { z: -5, _type: 'x' } };
  expect(new TextDecoder().decode(toCanonicalBytes(document))).toBe(theirs.canonical);
});

test('a person who signs again has one signature still', () => {
  const once = addSignature(toEnvelope({ a: 1 }), 'một', 'AA');
  const twice = addSignature(addSignature(once, 'hai', 'bb'), 'một', 'cc');
  expect(JSON.parse(new TextDecoder().decode(toFileBytes(twice)))).toEqual({
    signed: { a: 1 },
    signatures: [
      { keyid: 'hai', sig: 'bb' },
      { keyid: 'một', sig: 'cc' },
    ],
  });
  expect(once.signatures).toEqual([{ keyid: 'một', sig: 'aa' }]);
});

test('a person with a hardware key (P-256) counts like any other', async () => {
  const secret = Uint8Array.from(Buffer.from((12_345).toString(16).padStart(64, '0'), 'hex'));
  const sign = (signed: object) =>
    Buffer.from(p256.sign(toCanonicalBytes(signed), secret, { format: 'der' })).toString('hex');
  const withHardware: Signer = { key: p256Key, id: theirs.pemKeyid, sign };
  const { staff } = aPlan();
  const [editor, ...others] = staff.targets;
  const files = publish({
    staff: { ...staff, targets: [withHardware, ...(editor ? [editor] : []), ...others] },
  });
  const shippedRoot = expectFile(files, 'metadata/1.root.json');
  const trusted = await refreshTrusted(aRefresh(files, { shippedRoot }));
  const { targets } = await trusted.listTargets();
  expect(targets[0]?.signedBy).toEqual([theirs.pemKeyid, editor?.id]);
});
