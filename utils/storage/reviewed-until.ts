import { ReviewedUntil } from '../contract/reviewed-until.ts';
import { toSingle } from './singles.ts';

/** The same of what they have entered for the unit. */
export const enteredUntil = toSingle('enteredUntil', ReviewedUntil);

export const reviewedUntil = toSingle('reviewedUntil', ReviewedUntil);
