import { PairingTries } from '../contract/pairing.ts';
import { toSingle } from './singles.ts';

/** Kept until the answer has come: the worker may end in between, and the same code works for the same token alone. */
export const pairingTries = toSingle('pairingTries', PairingTries);
