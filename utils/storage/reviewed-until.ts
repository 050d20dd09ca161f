import { ReviewedUntil } from '../contract/reviewed-until.ts';
import { toSingle, toUnitKey } from './singles.ts';

export const reviewedUntil = (furtherId?: string) =>
  toSingle(toUnitKey('reviewedUntil', furtherId), ReviewedUntil);
