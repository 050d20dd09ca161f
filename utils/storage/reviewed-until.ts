import { ReviewedUntil } from '../contract/reviewed-until.ts';
import { toSingle, toUnitKey } from './singles.ts';

export const reviewedUntil = (furtherId?: string) =>
  toSingle(toUnitKey('reviewedUntil', furtherId), ReviewedUntil);

/** The same of what they have entered for the unit. */
export const enteredUntil = (furtherId?: string) =>
  toSingle(toUnitKey('enteredUntil', furtherId), ReviewedUntil);
