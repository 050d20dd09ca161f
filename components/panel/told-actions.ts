import { toSingleFlight } from '../ui/single-flight.ts';
import { toTold } from '../ui/told.ts';
import type { PanelActions } from './panel-actions.ts';

/** The sentence that tells it, by its name among the panel's words. */
export type Failure = false | 'failed' | 'diskFull';

/** By its name in the browsers and in our own messages, which carry the name on. */
function toFailure(error: unknown): Failure {
  const isFull = error instanceof Error && /QuotaExceeded/.test(`${error.name} ${error.message}`);
  return isFull ? 'diskFull' : 'failed';
}

/** The actions of the panel, with every failure told at one place: no click of the admin ends in silence. */
export function toToldActions(actions: PanelActions, say: (failure: Failure) => void): PanelActions {
  const tell = (failed: boolean, error?: unknown) => say(failed && toFailure(error));
  return {
    // A double click is one click: the second one gets the answer of the first.
    record: toTold(toSingleFlight(actions.record), tell),
    undo: toTold(toSingleFlight(actions.undo), tell),
    correct: toTold(toSingleFlight(actions.correct), tell),
    withdraw: toTold(toSingleFlight(actions.withdraw), tell),
    readLog: toTold(actions.readLog, tell),
    // Its failure is a word of its own, said in its own line.
    compareWeek: actions.compareWeek,
    repairWeek: toTold(toSingleFlight(actions.repairWeek), tell),
    retry: toTold(actions.retry, tell),
    discard: toTold(actions.discard, tell),
    followUp: toTold(actions.followUp, tell),
    tickSecurity: toTold(actions.tickSecurity, tell),
    exempt: toTold(actions.exempt, tell),
    restore: toTold(actions.restore, tell),
    learnShare: toTold(actions.learnShare, tell),
    openShare: toTold(actions.openShare, tell),
    addShare: toTold(toSingleFlight(actions.addShare), tell),
    removeShare: toTold(actions.removeShare, tell),
    linkShare: toTold(actions.linkShare, tell),
    explainTarget: toTold(actions.explainTarget, tell),
    rememberTemplate: toTold(actions.rememberTemplate, tell),
    // Its failure is told where the picture would stand.
    readMaterial: actions.readMaterial,
    readShares: actions.readShares,
    dismissNotice: toTold(actions.dismissNotice, tell),
    drain: toTold(actions.drain, tell),
    // Told in the tab, which reads them again by itself.
    readReport: actions.readReport,
    readHandIn: actions.readHandIn,
    exportReport: toTold(actions.exportReport, tell),
    printReport: toTold(actions.printReport, tell),
    submitReport: toTold(toSingleFlight(actions.submitReport), tell),
    remember: toTold(actions.remember, tell),
    chooseUnit: toTold(actions.chooseUnit, tell),
    openOptions: toTold(actions.openOptions, tell),
    insert: toTold(toSingleFlight(actions.insert), tell),
    copy: toTold(actions.copy, tell),
    // A view that cannot be had says so itself, where it would stand.
    loadViews: actions.loadViews,
  };
}
