import type { MessageName } from '../../utils/contract/messages.ts';
import { toSeenPost } from '../../utils/facebook/index.ts';
import type { Handlers } from '../../utils/messaging/answer.ts';
import { addShare, linkShare, removeShare } from '../../utils/services/add-share.ts';
import type { Device } from '../../utils/services/device.ts';
import { learnAliases } from '../../utils/services/learn-aliases.ts';
import { exemptShare, openShare, restoreShare } from '../../utils/services/move-share.ts';
import { readChecklist } from '../../utils/services/read-shares.ts';

/** What is done to the checklist. */
export function toShareHandlers(
  opening: Promise<Device>,
  changed: () => Promise<void>,
): Pick<Handlers, Extract<MessageName, `share.${string}` | 'shares.read'>> {
  return {
    'share.exempt': async ({ itemId, reason }) => {
      await exemptShare(await opening, itemId, reason);
      await changed();
      return {};
    },
    'share.restore': async ({ itemId }) => {
      await restoreShare(await opening, itemId);
      await changed();
      return {};
    },
    'share.open': async ({ itemId }) => {
      if (await openShare(await opening, itemId)) await changed();
      return {};
    },
    'share.add': async (given) => {
      const outcome = await addShare(await opening, given);
      if (outcome.outcome === 'added') await changed();
      return outcome;
    },
    'share.remove': async ({ itemId }) => {
      await removeShare(await opening, itemId);
      await changed();
      return {};
    },
    'share.link': async ({ itemId, link }) => {
      const refused = await linkShare(await opening, itemId, link);
      if (refused) return { refused };
      await changed();
      return {};
    },
    'shares.read': async ({ pageKey }) => {
      const { shares } = await readChecklist(await opening);
      return {
        shares: pageKey === undefined ? shares : shares.filter(({ item }) => item.pageKey === pageKey),
      };
    },
    'share.learn': async ({ itemId, href }) => {
      const learned = await learnAliases(await opening, itemId, toSeenPost(href));
      if (learned) await changed();
      return { learned };
    },
  };
}
