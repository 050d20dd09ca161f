import { ReviewedUntil } from '../contract/reviewed-until.ts';
import { toSingle } from './singles.ts';

export const reviewedUntil = toSingle('reviewedUntil', ReviewedUntil);
