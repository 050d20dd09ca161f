import type { CoordinatorActions } from '../../components/coordinator/coordinator-actions.ts';
import { copyText } from '../../components/ui/copy-text.ts';
import { saveBytes, saveFile } from '../../components/ui/save-file.ts';
import type { KeptPack, Told } from '../../utils/contract/coordinator-desk.ts';
import type { ReportFile } from '../../utils/contract/report-file.ts';
import type { Language } from '../../utils/contract/settings.ts';
import { toReturnedSheet, toTargetSheet } from '../../utils/documents/board-sheets.ts';
import { readAddress } from '../../utils/facebook/index.ts';
import { toCoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import {
  fetchBoardFile,
  fetchDeliveryFile,
  fetchReturnedFile,
  fetchTargetFile,
  type SavedFile,
  toCsvFile,
} from '../../utils/services/board-files.ts';
import type { CoordinatorDevice } from '../../utils/services/coordinator-device.ts';
import { endDevice, readDevices } from '../../utils/services/devices-of-unit.ts';
import {
  enterActivity,
  enterReport,
  keepEntering,
  readEnteringFor,
} from '../../utils/services/enter-activity.ts';
import { findRefused } from '../../utils/services/find-refused.ts';
import { importOutbox } from '../../utils/services/import-outbox.ts';
import {
  listDrafts,
  readDelivery,
  readDeliveryUnits,
  readDraft,
  readReach,
  readUnits,
  readUnitWords,
} from '../../utils/services/list-drafts.ts';
import { readDraftMaterial, uploadMaterial } from '../../utils/services/materials.ts';
import { moveDraft } from '../../utils/services/move-draft.ts';
import {
  exportPack,
  exportTemplates,
  readPackFile,
  readTemplateFile,
} from '../../utils/services/pack-files.ts';
import { readAdapter } from '../../utils/services/read-adapter.ts';
import {
  readBoard,
  readReport,
  readTrend,
  readUnitEntries,
  reviewEntry,
  reviewReport,
} from '../../utils/services/read-board.ts';
import { forgetCoordinator, registerCoordinator } from '../../utils/services/register-coordinator.ts';
import { keepDraft, saveDraft } from '../../utils/services/save-draft.ts';
import { checkCandidate, signDraft } from '../../utils/services/sign-draft.ts';
import { dropEntering, dropUnsaved, readEntering, readUnsaved } from '../../utils/storage/coordinator.ts';

/** What the page asks for, done with this browser's database, network and key. */
export function toActions(device: CoordinatorDevice, language: Language): CoordinatorActions {
  // One key after the other: a slow disk must not bring an older text over a newer one.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn;
    return turn;
  };
  const words = toCoordinatorDictionary(language);
  return {
    register: (request) => registerCoordinator(device, request),
    forget: () => forgetCoordinator(device),
    list: () => listDrafts(device),
    read: (key) => readDraft(device, key),
    delivery: (key) => readDelivery(device, key),
    reach: (aim) => readReach(device, aim),
    unitsBelow: (question) => readUnits(device, question),
    unitWords: () => readUnitWords(device),
    unsaved: () => inTurn(() => readUnsaved(device.database)),
    keep: (draft): Promise<KeptPack> => inTurn(() => keepDraft(device, draft)),
    drop: (pack) => inTurn(() => dropUnsaved(device.database, pack)),
    save: (draft) => saveDraft(device, draft, inTurn),
    move: (draft, move, reason) => moveDraft(device, draft, move, reason),
    check: (draft) => checkCandidate(device, draft),
    sign: (draft, summary) => signDraft(device, draft, summary),
    copy: copyText,
    exportTemplates: async (pack) => save(await exportTemplates(pack, language)),
    exportPack: async (pack) => save(exportPack(pack)),
    readTemplates: async (file, pack) => readTemplateFile(await toBytes(file), pack, language, newSeed()),
    readPack: async (file) => readPackFile(await toBytes(file)),
    upload: async (file, as) => uploadMaterial(device, { name: file.name, bytes: await toBytes(file) }, as),
    readMaterial: (picture) => readDraftMaterial(device, picture),
    readAdapter,
    findRefused,
    toPageKey: (link) => readAddress(link).owner,
    board: (question, after) => readBoard(device, question, after),
    trend: (question) => readTrend(device, question),
    report: (unit, week) => readReport(device, unit, week),
    reviewReport: (asked) => reviewReport(device, asked),
    entries: (question) => readUnitEntries(device, question),
    reviewEntry: (asked) => reviewEntry(device, asked),
    entering: (unit, week) => readEnteringFor(device, unit, week),
    keptEntry: (unit, activityId) =>
      inTurn(async () => (await readEntering(device.database, unit, activityId)).draft),
    keepEntry: (unit, draft, activityId) => inTurn(() => keepEntering(device, unit, draft, activityId)),
    dropEntry: (unit, activityId) => inTurn(() => dropEntering(device.database, unit, activityId)),
    enterEntry: (entry) => inTurn(() => enterActivity(device, entry)),
    enterReport: (report) => enterReport(device, report),
    devices: (unit) => readDevices(device, unit),
    endDevice: (unit, id, whole) => endDevice(device, unit, id, whole),
    importOutbox: async (file) => importOutbox(device, await toBytes(file)),
    saveBoard: async (question, format) => keepTold(await fetchBoardFile(device, question, format, language)),
    saveTargetFile: async (question) => keepTold(await fetchTargetFile(device, question, language)),
    saveReturnedFile: async (question) => keepTold(await fetchReturnedFile(device, question, language)),
    deliveryUnits: (key, part, after) => readDeliveryUnits(device, key, part, after),
    saveDelivery: async (key, part, format) =>
      keepTold(await fetchDeliveryFile(device, key, part, format, language)),
    saveReturned: (unit, week, entries) =>
      keep(toCsvFile(toReturnedSheet(entries, words), `${week} ${unit}`)),
    saveTargets: (report, unitName) =>
      keep(toCsvFile(toTargetSheet(report, unitName, words), `${report.week} ${unitName}`)),
    print: () => window.print(),
    newSeed,
  };
}

const newSeed = () => crypto.randomUUID().slice(0, 6);

async function toBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function save({ name, mediaType, base64 }: ReportFile): void {
  saveFile(name, mediaType, base64);
}

function keepTold(told: Told<SavedFile>): Told<true> {
  if ('trouble' in told) return told;
  keep(told.done);
  return { done: true };
}

function keep({ name, mediaType, bytes }: SavedFile): void {
  saveBytes(name, mediaType, bytes);
}
