import { HeardUntil } from '../contract/heard-until.ts';
import { toSingle, toUnitKey } from './singles.ts';

export const reviewedUntil = (furtherId?: string) =>
  toSingle(toUnitKey('reviewedUntil', furtherId), HeardUntil);

/** The same of what they have entered for the unit. */
export const enteredUntil = (furtherId?: string) =>
  toSingle(toUnitKey('enteredUntil', furtherId), HeardUntil);
