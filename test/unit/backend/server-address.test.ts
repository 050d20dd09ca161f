import { expect, test } from 'vitest';
import { toServerOrigin } from '../../../utils/backend/server-address.ts';

test.each([
  ['https://baocao.congdoan.example', 'https://baocao.congdoan.example'],
  ['baocao.congdoan.example', 'https://baocao.congdoan.example'],
  ['  https://baocao.congdoan.example/  ', 'https://baocao.congdoan.example'],
  ['HTTPS://BAOCAO.CongDoan.Example', 'https://baocao.congdoan.example'],
  ['https://baocao.congdoan.example:8443/v1/pairings?x=1#y', 'https://baocao.congdoan.example:8443'],
  ['https://baocao.congdoan.example:443', 'https://baocao.congdoan.example'],
  ['baocao.congdoan.example:8443', 'https://baocao.congdoan.example:8443'],
  ['công-đoàn.vn', 'https://xn--cng-on-mta9myk.vn'],
  ['localhost:8787', 'https://localhost:8787'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://LOCALHOST:8787', 'http://localhost:8787'],
  ['http://127.0.0.1', 'http://127.0.0.1'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  // One address in other figures: the browser itself reads 127.0.0.1.
  ['http://2130706433', 'http://127.0.0.1'],
])('%s is the server %s', (typed, origin) => {
  expect(toServerOrigin(typed)).toEqual({ origin });
});

test.each([
  ['http://baocao.congdoan.example', 'insecure'],
  ['http://localhost.evil.example', 'insecure'],
  ['http://127.0.0.1.nip.io', 'insecure'],
  ['http://127.0.0.2', 'insecure'],
  ['http://0.0.0.0', 'insecure'],
  ['http://192.168.1.10', 'insecure'],
  ['http://[::2]', 'insecure'],
  ['', 'not_an_address'],
  ['   ', 'not_an_address'],
  ['https://', 'not_an_address'],
  ['máy chủ báo cáo', 'not_an_address'],
  ['https://a b.example', 'not_an_address'],
  ['https://baocao.example:99999', 'not_an_address'],
  ['https://admin@baocao.example', 'not_an_address'],
  ['https://admin:matkhau@baocao.example', 'not_an_address'],
  ['https://:matkhau@baocao.example', 'not_an_address'],
  ['http://localhost@evil.example', 'not_an_address'],
  ['ftp://baocao.example', 'not_an_address'],
  ['file:///etc/passwd', 'not_an_address'],
  ['javascript:alert(1)', 'not_an_address'],
  ['javascript://baocao.example/%0aalert(1)', 'not_an_address'],
  ['chrome-extension://abcdefghijklmnop', 'not_an_address'],
])('%s is refused: %s', (typed, refused) => {
  expect(toServerOrigin(typed)).toEqual({ refused });
});
