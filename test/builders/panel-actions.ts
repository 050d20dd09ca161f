import { type Mock, vi } from 'vitest';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { panelViews } from '../../components/panel/views.tsx';
import { aLogEntry } from './a-log-entry.ts';

type FakeActions = { [A in keyof PanelActions]: Mock<PanelActions[A]> };

/** Actions that all go well and remember how they were asked. */
export function someActions(over: Partial<PanelActions> = {}): FakeActions {
  const well: PanelActions = {
    record: async (input) => aLogEntry({ activity: input }),
    undo: async () => true,
    retry: async () => undefined,
    discard: async () => undefined,
    followUp: async () => undefined,
    tickSecurity: async () => undefined,
    exempt: async () => undefined,
    restore: async () => undefined,
    learnShare: async () => undefined,
    openShare: async () => undefined,
    addShare: async ({ title = '' }) => ({ outcome: 'added', itemId: 'them-1', title }),
    removeShare: async () => undefined,
    linkShare: async () => undefined,
    explainTarget: async () => undefined,
    rememberTemplate: async () => undefined,
    readMaterial: async () => ({ trouble: 'unreachable' }),
    dismissNotice: async () => undefined,
    drain: async () => undefined,
    exportWeek: async () => undefined,
    submitReport: async () => ({ queued: true }),
    remember: async () => undefined,
    openOptions: async () => undefined,
    insert: async () => 'inserted',
    copy: async () => true,
    loadViews: () => panelViews,
    ...over,
  };
  return {
    record: vi.fn(well.record),
    undo: vi.fn(well.undo),
    retry: vi.fn(well.retry),
    discard: vi.fn(well.discard),
    followUp: vi.fn(well.followUp),
    tickSecurity: vi.fn(well.tickSecurity),
    exempt: vi.fn(well.exempt),
    restore: vi.fn(well.restore),
    learnShare: vi.fn(well.learnShare),
    openShare: vi.fn(well.openShare),
    addShare: vi.fn(well.addShare),
    removeShare: vi.fn(well.removeShare),
    linkShare: vi.fn(well.linkShare),
    explainTarget: vi.fn(well.explainTarget),
    rememberTemplate: vi.fn(well.rememberTemplate),
    readMaterial: vi.fn(well.readMaterial),
    dismissNotice: vi.fn(well.dismissNotice),
    drain: vi.fn(well.drain),
    exportWeek: vi.fn(well.exportWeek),
    submitReport: vi.fn(well.submitReport),
    remember: vi.fn(well.remember),
    openOptions: vi.fn(well.openOptions),
    insert: vi.fn(well.insert),
    copy: vi.fn(well.copy),
    loadViews: vi.fn(well.loadViews),
  };
}
