import { posix } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { Buffer as Given } from '../../../utils/trust/shims/buffer.ts';
import { 'module.exports' as crypto } from '../../../utils/trust/shims/crypto.ts';
import { 'module.exports' as path } from '../../../utils/trust/shims/path.ts';

const toPem = (der: Uint8Array) =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(der).toString('base64')}\n-----END PUBLIC KEY-----`;

test.each(['', '0', 'abc', 'zz', '00ffzz11', 'ABcd'])('hex %o is read as Node reads it', (text) => {
  expect([...Given.from(text, 'hex')]).toEqual([...Buffer.from(text, 'hex')]);
});

test.each(['', 'Hà Nội', '\ufeff{}', 'a\ud800b'])('text %o is read and written as Node does', (text) => {
  expect([...Given.from(text)]).toEqual([...Buffer.from(text)]);
  expect(Given.from(text).toString('utf8')).toBe(Buffer.from(text).toString('utf8'));
  expect(Given.concat([Given.from(text), Given.from([1])])).toHaveLength(Buffer.from(text).length + 1);
});

test('a key of small order, which signs everything, signs nothing here', () => {
  const point = Uint8Array.from([1, ...Array(31).fill(0)]);
  const signature = Uint8Array.from([...point, ...Array(32).fill(0)]);
  const message = new TextEncoder().encode('any text');
  // The laxer rules would take it.
  expect(ed25519.verify(signature, message, point)).toBe(true);
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), point]);
  const key = crypto.createPublicKey(toPem(der));
  expect(crypto.verify(undefined, message, { key }, signature)).toBe(false);
});

test.each([
  ['RSA', '30819f300d06092a864886f70d010101050003818d00'],
  ['a key cut short', '302a300506032b65700321000102'],
  ['nothing', ''],
])('%s is no key here', (_name, hex) => {
  expect(() => crypto.createPublicKey({ key: Buffer.from(hex, 'hex') })).toThrow();
  expect(() => crypto.createHash('md5')).toThrow();
});

test('a P-256 signature counts in either of its two forms, as OpenSSL makes them', () => {
  // By securesystemslib 1.4.0; its second number is the larger of the two that fit.
  const signature = Buffer.from(
    '3046022100f4fa034ea70c3fadb4f72ba22d322b39b2905f3d39f0ecaf79741ef63949fa53022100f7415a7fb2463b498b75307a7e93366c53c31db24144f1779688146ff496e8eb',
    'hex',
  );
  const pem = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEJu/OvQ7p40pmkYfhizqRIrL3M5Rb
ZJzJ+fkh6fna2BKQI4venMe7Mw0VDGdwTdJa5wVSBXRLbzG/QHB0WHLQ5g==
-----END PUBLIC KEY-----`;
  const message = new TextEncoder().encode(
    '{"a":{"_type":"x","z":-5},"b":[1,true,null,"Hà Nội \\"\\\\ \n"]}',
  );
  const key = crypto.createPublicKey(pem);
  expect(crypto.verify('sha256', message, { key }, signature)).toBe(true);
  expect(crypto.verify('sha256', message.subarray(1), { key }, signature)).toBe(false);
});

test.each(['goi.json', 'packs/goi.json', 'packs/ha-noi/goi.json'])(
  'the path %s is split as Node does',
  (text) => {
    const { dir, base } = posix.parse(text);
    expect(path.parse(text)).toEqual({ dir, base });
  },
);
