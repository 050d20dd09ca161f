import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

test('with nothing set it serves this machine only, from a file', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 8787,
    host: '127.0.0.1',
    databaseUrl: './so-tay.sqlite',
    trustKeys: './trust-keys',
    pairingMinutes: 10,
    trustProxy: false,
    limitPairing: true,
    perMinute: { device: 300, address: 6000 },
  });
});

test.each([
  [{ HOST: '::1' }],
  [{ HOST: 'localhost' }],
  [{ HOST: '0.0.0.0', TRUST_PROXY: '1' }],
  [{ HOST: '0.0.0.0', TLS_CERT: 'a.pem', TLS_KEY: 'b.pem' }],
])('%j is accepted', (environment) => {
  expect(readConfig(environment).host).toBe(environment.HOST);
});

test.each([
  [{ HOST: '0.0.0.0' }, /plain http/],
  [{ HOST: '192.168.1.2', TRUST_PROXY: '0' }, /TLS_CERT/],
  [{ TLS_CERT: 'a.pem' }, /both or neither/],
  [{ PORT: '80a' }, /^PORT: /],
  [{ PORT: '70000' }, /^PORT: /],
  [{ PAIRING_MINUTES: '0' }, /^PAIRING_MINUTES: /],
  [{ DEVICE_RATE: '-1' }, /^DEVICE_RATE: /],
  [{ METRICS_PORT: 'on' }, /^METRICS_PORT: /],
  [{ EXTENSION_ORIGINS: '*' }, /^EXTENSION_ORIGINS: /],
  [{ EXTENSION_ORIGINS: 'https://example.vn' }, /^EXTENSION_ORIGINS: /],
  [{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY: /],
])('%j is refused in plain words', (environment, words) => {
  expect(() => readConfig(environment)).toThrow(ConfigError);
  expect(() => readConfig(environment)).toThrow(words);
});
