import type { Pack } from '../../contract/pack.ts';
import data from './starter-pack.json' with { type: 'json' };

/**
 * The pack that every copy of the extension carries, so that a unit can work before anybody pushes anything. It is not parsed
 * here: it ships with the code, and `test/unit/packs/starter-pack.test.ts` holds it to the contract.
 */
export const starterPack = data as Pack;
