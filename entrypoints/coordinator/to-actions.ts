import type { CoordinatorActions } from '../../components/coordinator/coordinator-actions.ts';
import { copyText } from '../../components/ui/copy-text.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import type { KeptPack } from '../../utils/contract/coordinator-desk.ts';
import type { ReportFile } from '../../utils/contract/report-file.ts';
import type { Language } from '../../utils/contract/settings.ts';
import { readAddress } from '../../utils/facebook/index.ts';
import type { CoordinatorDevice } from '../../utils/services/coordinator-device.ts';
import {
  listDrafts,
  readDelivery,
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
import { forgetCoordinator, registerCoordinator } from '../../utils/services/register-coordinator.ts';
import { keepDraft, saveDraft } from '../../utils/services/save-draft.ts';
import { checkCandidate, signDraft } from '../../utils/services/sign-draft.ts';
import { dropUnsaved, readUnsaved } from '../../utils/storage/coordinator.ts';

/** What the page asks for, done with this browser's database, network and key. */
export function toActions(device: CoordinatorDevice, language: Language): CoordinatorActions {
  // One key after the other: a slow disk must not bring an older text over a newer one.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn;
    return turn;
  };
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
    save: (draft) => inTurn(() => saveDraft(device, draft)),
    move: (draft, move, reason) => moveDraft(device, draft, move, reason),
    check: (draft, all) => checkCandidate(device, draft, all),
    sign: (draft, summary) => signDraft(device, draft, summary),
    copy: copyText,
    exportTemplates: async (pack) => save(await exportTemplates(pack, language)),
    exportPack: async (pack) => save(exportPack(pack)),
    readTemplates: async (file, pack) => readTemplateFile(await toBytes(file), pack, language),
    readPack: async (file) => readPackFile(await toBytes(file)),
    upload: async (file, as) => uploadMaterial(device, { name: file.name, bytes: await toBytes(file) }, as),
    readMaterial: (picture) => readDraftMaterial(device, picture),
    readAdapter,
    toPageKey: (link) => readAddress(link).owner,
    newSeed: () => crypto.randomUUID().slice(0, 6),
  };
}

async function toBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function save({ name, mediaType, base64 }: ReportFile): void {
  saveFile(name, mediaType, base64);
}
