import type { UnitInFront } from '../../utils/contract/held-unit.ts';
import type { MessageName } from '../../utils/contract/messages.ts';
import { toSeenPost } from '../../utils/facebook/index.ts';
import type { Handlers } from '../../utils/messaging/answer.ts';
import { addShare, linkShare, removeShare } from '../../utils/services/add-share.ts';
import type { Device } from '../../utils/services/device.ts';
import { learnAliases } from '../../utils/services/learn-aliases.ts';
import { exemptShare, openShare, restoreShare } from '../../utils/services/move-share.ts';
import { toDeviceInFront } from '../../utils/services/read-paired.ts';
import { readChecklist } from '../../utils/services/read-shares.ts';

/** What is done to the checklist. */
export function toShareHandlers(
  opening: Promise<Device>,
  changed: () => Promise<void>,
): Pick<Handlers, Extract<MessageName, `share.${string}` | 'shares.read'>> {
  const inFront = async (front: UnitInFront | undefined) => toDeviceInFront(await opening, front);
  return {
    'share.exempt': async ({ itemId, reason }, _sender, front) => {
      await exemptShare(await inFront(front), itemId, reason);
      await changed();
      return {};
    },
    'share.restore': async ({ itemId }, _sender, front) => {
      await restoreShare(await inFront(front), itemId);
      await changed();
      return {};
    },
    'share.open': async ({ itemId }, _sender, front) => {
      if (await openShare(await inFront(front), itemId)) await changed();
      return {};
    },
    'share.add': async (given, _sender, front) => {
      const outcome = await addShare(await inFront(front), given);
      if (outcome.outcome === 'added') await changed();
      return outcome;
    },
    'share.remove': async ({ itemId }) => {
      await removeShare(await opening, itemId);
      await changed();
      return {};
    },
    'share.link': async ({ itemId, link }, _sender, front) => {
      const refused = await linkShare(await inFront(front), itemId, link);
      if (refused) return { refused };
      await changed();
      return {};
    },
    'shares.read': async ({ pageKey }, _sender, front) => {
      const { shares } = await readChecklist(await inFront(front));
      return {
        shares: pageKey === undefined ? shares : shares.filter(({ item }) => item.pageKey === pageKey),
      };
    },
    'share.learn': async ({ itemId, href }, _sender, front) => {
      const learned = await learnAliases(await inFront(front), itemId, toSeenPost(href));
      if (learned) await changed();
      return { learned };
    },
  };
}
