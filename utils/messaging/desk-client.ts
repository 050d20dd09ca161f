import type { ActivityInput } from '../contract/activity.ts';
import type { Desk } from '../contract/desk.ts';
import type { FollowUpInput } from '../contract/follow-up.ts';
import type { HandIn } from '../contract/hand-in.ts';
import type { SecurityTick } from '../contract/page-security.ts';
import type { ReportFile, ReportFormat } from '../contract/report-file.ts';
import type { PanelSettings } from '../contract/settings.ts';
import type { TemplateUse } from '../contract/template-memory.ts';
import { send } from './send.ts';
import { onSignal } from './signal.ts';

const MINUTE_MS = 60_000;
/** Viet Nam is at UTC+7 all year. */
const toDay = () => Math.floor((Date.now() + 7 * 60 * MINUTE_MS) / (24 * 60 * MINUTE_MS));

/** Tells the desk now and after every change, from wherever the change came. Reads that overlap are told in order. */
export function watchDesk(
  onDesk: (desk: Desk) => void,
  onLost: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  let told = 0;
  const read = async () => {
    const turn = ++asked;
    try {
      const desk = await send('desk.read', {});
      if (signal.aborted || turn < told) return;
      told = turn;
      onDesk(desk);
    } catch (error) {
      if (!signal.aborted) onLost(error);
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
  void read();
}

/** The admin says that the post at this address is the item of the checklist. */
export async function learnShare(itemId: string, href: string): Promise<void> {
  await send('share.learn', { itemId, href });
}

/** What a panel asks of the background, whichever surface it sits on. */
export function toDeskActions(save: (file: ReportFile) => void) {
  return {
    record: (input: ActivityInput) => send('activity.record', input),
    undo: async (id: string) => (await send('activity.undo', { id })).undone,
    correct: async (id: string, input: ActivityInput) =>
      (await send('activity.correct', { id, input })).corrected,
    withdraw: async (id: string) => (await send('activity.withdraw', { id })).withdrawn,
    readLog: (from: string, to: string) => send('log.read', { from, to }),
    compareWeek: (week: string) => send('log.compare', { week }),
    repairWeek: (week: string) => send('log.repair', { week }),
    retry: async (id: string) => void (await send('activity.retry', { id })),
    discard: async (id: string) => void (await send('activity.discard', { id })),
    followUp: async (followUp: FollowUpInput) => void (await send('followUp.write', followUp)),
    tickSecurity: async (tick: SecurityTick) => void (await send('security.tick', tick)),
    exempt: async (itemId: string, reason: string) => void (await send('share.exempt', { itemId, reason })),
    restore: async (itemId: string) => void (await send('share.restore', { itemId })),
    openShare: async (itemId: string) => void (await send('share.open', { itemId })),
    readShares: async () => (await send('shares.read', {})).shares,
    addShare: (given: { link: string; title?: string }) => send('share.add', given),
    removeShare: async (itemId: string) => void (await send('share.remove', { itemId })),
    linkShare: async (itemId: string, link: string) => (await send('share.link', { itemId, link })).refused,
    explainTarget: async (about: { targetId: string; from: string; to: string }, sentence: string) =>
      void (await send('target.explain', { ...about, sentence })),
    rememberTemplate: async (use: TemplateUse) => void (await send('template.remember', use)),
    readMaterial: ({ sha256 }: { sha256: string }) => send('material.read', { sha256 }),
    dismissNotice: async (key: string) => void (await send('notice.dismiss', { key })),
    drain: async () => void (await send('outbox.drain', {})),
    readReport: (period: string) => send('report.read', { period }),
    exportReport: async (period: string, format: ReportFormat) =>
      save(await send('report.export', { period, format })),
    printReport: async (period: string) => void (await send('report.print', { period })),
    readHandIn: (week: string) => send('handIn.read', { week }),
    submitReport: (handIn: HandIn) => send('report.submit', handIn),
    remember: async (change: PanelSettings) => void (await send('panel.remember', change)),
    openOptions: async () => void (await send('options.open', {})),
  };
}
