// @vitest-environment node
import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { Buffer as Given } from '../../../utils/trust/shims/buffer.ts';
import { 'module.exports' as crypto } from '../../../utils/trust/shims/crypto.ts';

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
