import type { Connection } from '../../utils/contract/connection.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';

export const TOKEN = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';

export function aGrant(over: Partial<PairingGrant> = {}): PairingGrant {
  return {
    deviceId: '5f9b1c3e-0f2a-4b57-9a0e-0d7c4f6a1b22',
    token: TOKEN,
    unit: { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai' },
    pages: [{ key: 'congdoanhoamai', name: 'Trang Hoa Mai', role: 'own' }],
    pairedAt: '2026-11-20T01:00:00.000Z',
    ...over,
  };
}

/** A pairing in force with a server that does not exist. */
export function aConnection({
  grant,
  ...over
}: Partial<Omit<Connection, 'grant'>> & { grant?: Partial<PairingGrant> } = {}): Connection {
  return { server: 'https://baocao.example', grant: aGrant(grant), revoked: false, ...over };
}
