import type { Handlers } from '../route.ts';
import { readShareList } from '../store/share-items.ts';

export const listShares: Handlers['shares.list'] = async (context, { actor }) => ({
  status: 200,
  body: await readShareList(context.db, actor),
});
