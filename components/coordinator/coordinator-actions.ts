import type {
  AdapterFile,
  DraftList,
  DraftRecord,
  KeptPack,
  MaterialUpload,
  PackFile,
  SaveOutcome,
  SigningCheck,
  SigningSummary,
  TemplateFile,
  Told,
} from '../../utils/contract/coordinator-desk.ts';
import type { Picture } from '../../utils/contract/material.ts';
import type { MaterialRead } from '../../utils/contract/material-read.ts';
import type { Aim, Pack } from '../../utils/contract/pack.ts';
import type { DeliveryPart, PackDelivery, UnitDeliveryPage } from '../../utils/contract/pack-delivery.ts';
import type { Coordinator, DraftMove, PackDraft, Reach } from '../../utils/contract/pack-draft.ts';
import type { TreeQuestion, TreeReply, TreeWords } from '../../utils/contract/unit-tree.ts';
import type { RefusedPlace } from '../../utils/domain/packs/lint/lint-refused.ts';
import type { BoardActions } from './board-actions.ts';

export type PlainMove = Exclude<DraftMove, 'edit' | 'sign'>;

export interface PackKey {
  packId: string;
  version: number;
}

/** What the coordinator page asks of the browser and the backend. */
export interface CoordinatorActions extends BoardActions {
  register: (request: { server: string; code: string; name: string }) => Promise<Told<Coordinator>>;
  forget: () => Promise<void>;
  list: () => Promise<Told<DraftList>>;
  read: (key: PackKey) => Promise<Told<DraftRecord>>;
  delivery: (key: PackKey) => Promise<Told<PackDelivery>>;
  /** Unit by unit; `after`: where the page before ended. */
  deliveryUnits: (key: PackKey, part?: DeliveryPart, after?: string) => Promise<Told<UnitDeliveryPage>>;
  /** All of these units as a file of the backend's, saved by the browser. */
  saveDelivery: (key: PackKey, part: DeliveryPart | undefined, format: 'csv' | 'xlsx') => Promise<Told<true>>;
  reach: (aim: Aim | undefined) => Promise<Told<Reach>>;
  unitsBelow: (question: TreeQuestion) => Promise<Told<TreeReply>>;
  unitWords: () => Promise<Told<TreeWords>>;
  unsaved: () => Promise<KeptPack[]>;
  keep: (draft: { revision: number; pack: Pack }) => Promise<KeptPack>;
  drop: (pack: Pick<Pack, 'id' | 'version'>) => Promise<void>;
  save: (draft: { revision: number; pack: Pack; inForce?: Pack | undefined }) => Promise<SaveOutcome>;
  move: (draft: PackDraft, move: PlainMove, reason?: string) => Promise<Told<PackDraft>>;
  check: (draft: PackDraft) => Promise<SigningCheck>;
  sign: (draft: PackDraft, summary: SigningSummary) => Promise<Told<PackDraft>>;
  copy: (text: string) => Promise<boolean>;
  exportTemplates: (pack: Pack) => Promise<void>;
  exportPack: (pack: Pack) => Promise<void>;
  readTemplates: (file: File, pack: Pack) => Promise<TemplateFile>;
  readPack: (file: File) => Promise<PackFile>;
  /** Sends a file to the server under its hash: a picture for a template, or whatever a campaign may carry. */
  upload: (file: File, as: 'picture' | 'material') => Promise<MaterialUpload>;
  readMaterial: (picture: Picture) => Promise<MaterialRead>;
  readAdapter: (text: string) => AdapterFile;
  /** Which places of a pack could not be saved as they stand. */
  findRefused: (pack: Pack) => RefusedPlace[];
  /** The key of the page that a post's link belongs to. */
  toPageKey: (link: string) => string | undefined;
  /** A few letters that nobody else will have. */
  newSeed: () => string;
}
