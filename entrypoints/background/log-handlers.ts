import type { UnitInFront } from '../../utils/contract/held-unit.ts';
import type { logMessages } from '../../utils/contract/log-messages.ts';
import type { Handlers } from '../../utils/messaging/answer.ts';
import {
  correctActivity,
  discardActivity,
  retryActivity,
  undoActivity,
  withdrawActivity,
} from '../../utils/services/change-entry.ts';
import { compareWeek } from '../../utils/services/compare-week.ts';
import type { Device } from '../../utils/services/device.ts';
import { readDesk } from '../../utils/services/read-desk.ts';
import { readLog } from '../../utils/services/read-log.ts';
import { toDeviceInFront } from '../../utils/services/read-paired.ts';
import { recordActivity } from '../../utils/services/record-activity.ts';
import { repairWeek } from '../../utils/services/repair-week.ts';
import { writeFollowUp } from '../../utils/services/write-follow-up.ts';
import type { Errands } from './handlers.ts';

/** What is done to the log. */
export function toLogHandlers(
  opening: Promise<Device>,
  changed: () => Promise<void>,
  drain: Errands['drain'],
): Pick<Handlers, keyof typeof logMessages> {
  const inFront = async (front: UnitInFront | undefined) => toDeviceInFront(await opening, front);
  return {
    'activity.record': async (input, _sender, front) => {
      const entry = await recordActivity(await inFront(front), input);
      void changed();
      void drain();
      return entry;
    },
    'activity.undo': async ({ id }) => {
      const undone = await undoActivity(await opening, id);
      await changed();
      return { undone };
    },
    'activity.correct': async ({ id, input }) => {
      const corrected = await correctActivity(await opening, id, input);
      await changed();
      void drain();
      return { corrected };
    },
    'activity.withdraw': async ({ id }) => {
      const withdrawn = await withdrawActivity(await opening, id);
      await changed();
      void drain();
      return { withdrawn };
    },
    'activity.retry': async ({ id }) => {
      await retryActivity(await opening, id);
      await changed();
      void drain('now');
      return {};
    },
    'activity.discard': async ({ id }) => {
      await discardActivity(await opening, id);
      await changed();
      return {};
    },
    'followUp.write': async (followUp) => {
      await writeFollowUp(await opening, followUp);
      await changed();
      return {};
    },
    'log.read': async ({ from, to }, _sender, front) => readLog(await inFront(front), from, to),
    'log.compare': async ({ week }, _sender, front) => compareWeek(await inFront(front), week),
    'log.repair': async ({ week }, _sender, front) => {
      const repair = await repairWeek(await inFront(front), week);
      await changed();
      return repair;
    },
    'outbox.drain': async (_request, _sender, front) => {
      await drain('now');
      return (await readDesk(await inFront(front))).outbox;
    },
  };
}
