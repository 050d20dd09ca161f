import { TrustRefusal } from '../contract/trust-refusal.ts';
import { toSingle } from './singles.ts';

/** Why the newest packs are not in use; absent when they are. */
export const packTrouble = toSingle('packTrouble', TrustRefusal);
