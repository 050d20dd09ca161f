import { commands } from '../../server/admin/commands.ts';
import type { Config } from '../../server/config.ts';
import type { Context } from '../../server/context.ts';

export const HOA_MAI = 'cdcs-hoa-mai';
export const SAO_MAI = 'cdcs-sao-mai';
export const HOA_MAI_PAGE = 'congdoanhoamai';
const SAO_MAI_PAGE = 'congdoansaomai';

/** When the tests' servers begin. */
export const BEGINNING = '2026-11-21T02:00:00.000Z';

export function aConfig(): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: ':none:',
    trustKeys: ':none:',
    pairingMinutes: 10,
    trustProxy: false,
    limitPairing: false,
    perMinute: { device: 0, address: 0 },
  };
}

/** Two units, each with an own page and the national one. */
export async function fillUnits({ db, config }: Context, now: Date): Promise<void> {
  const admin = { db, config, now };
  for (const [unit, key] of [
    [HOA_MAI, HOA_MAI_PAGE],
    [SAO_MAI, SAO_MAI_PAGE],
  ] as const) {
    await commands['unit add'](admin, new Map(Object.entries({ id: unit, name: `Công đoàn ${unit}` })));
    const pages = { [key]: 'own', congdoanvietnam: 'national' };
    for (const [page, role] of Object.entries(pages)) {
      await commands['page add'](
        admin,
        new Map(Object.entries({ unit, key: page, name: `Trang ${page}`, role })),
      );
    }
  }
}
