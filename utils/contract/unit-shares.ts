import * as z from 'zod/mini';
import { Day } from './instant.ts';
import { PageKey } from './page.ts';
import { UnitId } from './unit.ts';

/** The first day on which any device of the unit shared an item on a page. Which device it was is not told. */
export const UnitShare = z.strictObject({
  itemId: z.string().check(z.minLength(1), z.maxLength(80)),
  pageKey: PageKey,
  day: Day,
});
export type UnitShare = z.infer<typeof UnitShare>;

export const UnitSharesReply = z.strictObject({
  since: Day,
  shares: z.array(UnitShare).check(z.maxLength(20_000)),
});
export type UnitSharesReply = z.infer<typeof UnitSharesReply>;

/** The unit's shares as this device last fetched them, shown offline too; those of another unit count for nothing. */
export const KeptUnitShares = z.strictObject({
  unitId: UnitId,
  etag: z.optional(z.string().check(z.maxLength(200))),
  ...UnitSharesReply.shape,
});
export type KeptUnitShares = z.infer<typeof KeptUnitShares>;
