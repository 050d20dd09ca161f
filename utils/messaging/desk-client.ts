import type { ActivityInput } from '../contract/activity.ts';
import type { Desk } from '../contract/desk.ts';
import type { FollowUpInput } from '../contract/follow-up.ts';
import type { HandIn } from '../contract/hand-in.ts';
import type { MessageName, MessageRequest } from '../contract/messages.ts';
import type { SecurityTick } from '../contract/page-security.ts';
import type { ReportFile, ReportFormat } from '../contract/report-file.ts';
import type { PanelSettings } from '../contract/settings.ts';
import type { TemplateUse } from '../contract/template-memory.ts';
import type { FrontUnit } from './front-unit.ts';
import { isAlive } from './life.ts';
import { send } from './send.ts';
import { onSignal } from './signal.ts';

const MINUTE_MS = 60_000;
/** Viet Nam is at UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const toDay = () => new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);

/** A worker that was ended between question and answer is awake for the next question, and to read again does no harm. */
const ASK_AGAIN = 2;
const AFTER_MS = 500;

/**
 * Tells the desk now and after every change, from wherever the change came. Of reads that overlap the last is told; one that fails, or whose
 * telling does, is tried again before it counts as lost.
 */
export function watchDesk(
  onDesk: (desk: Desk) => unknown,
  onLost: (error: unknown) => void,
  signal: AbortSignal,
  front?: FrontUnit,
): void {
  let asked = 0;
  const read = async (left = ASK_AGAIN) => {
    const turn = ++asked;
    // Whoever asked later is told instead.
    const isOver = () => signal.aborted || turn < asked;
    try {
      const desk = await send('desk.read', {}, front?.asked());
      if (isOver()) return;
      front?.noteDesk(desk);
      await onDesk(desk);
    } catch (error) {
      if (isOver()) return;
      if (left === 0 || !isAlive()) onLost(error);
      else setTimeout(() => isOver() || read(left - 1), AFTER_MS);
    }
  };
  onSignal('desk.changed', () => void read(), signal);
  // At midnight another day's work begins, also for a panel that stays open. A laptop that slept over it looks at the clock when it wakes.
  let day = toDay();
  const clock = setInterval(() => {
    if (toDay() === day) return;
    day = toDay();
    void read();
  }, MINUTE_MS);
  signal.addEventListener('abort', () => clearInterval(clock));
  front?.onOther(() => void read());
  void read();
}

/** The admin says that the post at this address is the item of the checklist. */
export async function learnShare(itemId: string, href: string, front: FrontUnit): Promise<void> {
  await send('share.learn', { itemId, href }, front.ofDesk());
}

/** What a panel asks of the background, whichever surface it sits on. */
export function toDeskActions(save: (file: ReportFile) => void, front: FrontUnit) {
  const ask = <N extends MessageName>(name: N, request: MessageRequest<N>) =>
    send(name, request, front.ofDesk());
  return {
    record: (input: ActivityInput) => ask('activity.record', input),
    undo: async (id: string) => (await send('activity.undo', { id })).undone,
    correct: async (id: string, input: ActivityInput) =>
      (await send('activity.correct', { id, input })).corrected,
    withdraw: async (id: string) => (await send('activity.withdraw', { id })).withdrawn,
    readLog: (from: string, to: string) => ask('log.read', { from, to }),
    compareWeek: (week: string) => ask('log.compare', { week }),
    repairWeek: (week: string) => ask('log.repair', { week }),
    retry: async (id: string) => void (await send('activity.retry', { id })),
    discard: async (id: string) => void (await send('activity.discard', { id })),
    followUp: async (followUp: FollowUpInput) => void (await send('followUp.write', followUp)),
    tickSecurity: async (tick: SecurityTick) => void (await send('security.tick', tick)),
    exempt: async (itemId: string, reason: string) => void (await ask('share.exempt', { itemId, reason })),
    restore: async (itemId: string) => void (await ask('share.restore', { itemId })),
    openShare: async (itemId: string) => void (await ask('share.open', { itemId })),
    readShares: async () => (await ask('shares.read', {})).shares,
    addShare: (given: { link: string; title?: string }) => ask('share.add', given),
    removeShare: async (itemId: string) => void (await send('share.remove', { itemId })),
    linkShare: async (itemId: string, link: string) => (await ask('share.link', { itemId, link })).refused,
    explainTarget: async (about: { targetId: string; from: string; to: string }, sentence: string) =>
      void (await ask('target.explain', { ...about, sentence })),
    rememberTemplate: async (use: TemplateUse) => void (await send('template.remember', use)),
    readMaterial: ({ sha256 }: { sha256: string }) => ask('material.read', { sha256 }),
    dismissNotice: async (key: string) => void (await send('notice.dismiss', { key })),
    drain: async () => void (await ask('outbox.drain', {})),
    readReport: (period: string) => ask('report.read', { period }),
    exportReport: async (period: string, format: ReportFormat) =>
      save(await ask('report.export', { period, format })),
    printReport: async (period: string) => void (await ask('report.print', { period })),
    readHandIn: (week: string) => ask('handIn.read', { week }),
    submitReport: (handIn: HandIn) => ask('report.submit', handIn),
    remember: async (change: PanelSettings) => void (await send('panel.remember', change)),
    chooseUnit: async (unitId: string) => {
      front.choose(unitId);
      await send('panel.remember', { unitInFront: unitId });
    },
    openOptions: async () => void (await send('options.open', {})),
  };
}
