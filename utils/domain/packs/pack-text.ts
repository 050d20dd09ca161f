import type { Pack } from '../../contract/pack.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';

/** The text of a pack's file, the same on every machine: its bytes in UTF-8 are what is hashed, signed and pushed. */
export function toPackText(pack: Pack): string {
  return toCanonicalJson(pack);
}
