import * as z from 'zod/mini';
import type { AdapterDocument } from './adapter-document.ts';
import type { Material } from './material.ts';
import type { Pack } from './pack.ts';
import { Coordinator, type DraftEvent, type DraftSummary, type PackDraft } from './pack-draft.ts';
import { PairingGrant } from './pairing.ts';
import type { ProblemCode } from './problem.ts';
import type { Template } from './template.ts';

/** The backend that this browser's coordinator works with. Beside it in the database lies the key, which never leaves. */
export const CoordinatorConnection = z.strictObject({
  server: z.url(),
  token: PairingGrant.shape.token,
  coordinator: Coordinator,
});
export type CoordinatorConnection = z.infer<typeof CoordinatorConnection>;

/** An `UnsavedPack` as those who work with it see it: a pack by its types, if not yet by its lengths. */
export interface KeptPack {
  revision: number;
  keptAt: string;
  pack: Pack;
}

/** Why something asked of the backend, or of this browser's key, did not come about. */
export type CoordinatorTrouble =
  | ProblemCode
  | 'unreachable'
  | 'server_error'
  | 'wrong_reply'
  | 'insecure_address'
  | 'not_an_address'
  /** The text does not fit the schema of packs. */
  | 'invalid_pack'
  | 'not_paired'
  /** The person said no to the browser's question whether the name may be sent. */
  | 'no_consent'
  | 'no_ed25519'
  | 'key_missing';

/** What came of it: the thing itself, or the reason why not. */
export type Told<T> = { done: T } | { trouble: CoordinatorTrouble };

export interface DraftList {
  me: Coordinator;
  drafts: DraftSummary[];
  /** The last day on which devices believe the unit's list of packs. */
  listExpiresOn?: string | undefined;
}

export interface DraftRecord {
  draft: PackDraft;
  events: DraftEvent[];
  inForce?: Pack | undefined;
}

/** `conflict`: somebody else saved meanwhile, and this is theirs. Nothing was overwritten. */
export type SaveOutcome = Told<PackDraft> | { conflict: PackDraft };

/** One line of the unit's list of packs. */
export interface SigningLine {
  path: string;
  title: string;
  version: number;
}

/** What is about to be signed, after it was checked. `canonical` is signed byte for byte. */
export interface SigningSummary {
  role: string;
  canonical: string;
  listVersion: number;
  expiresOn: string;
  sha256: string;
  /** Absent when the signature takes the pack off the list. */
  own?: SigningLine;
  /** Why it is taken off, as devices will be told. */
  reason?: string;
  /** The unit's other packs; all of them are as they are now. */
  others: SigningLine[];
  signed: number;
  threshold: number;
}

/** Why a candidate must not be signed. */
export type CandidateTrouble =
  | 'malformed'
  | 'wrong_role'
  | 'unknown_parts'
  | 'expired'
  | 'pack_missing'
  | 'pack_differs'
  | 'pack_still_listed'
  | 'other_unknown'
  | 'other_missing'
  | 'recall_unknown';

export type SigningCheck = Told<SigningSummary> | { refused: CandidateTrouble };

/** Why a row of a spreadsheet is no template. */
export type RowTroubleCode =
  | 'missing'
  | 'kind_unknown'
  | 'day_wrong'
  | 'became_day'
  | 'id_wrong'
  | 'id_twice'
  | 'campaign_wrong'
  | 'blank_wrong'
  | 'lock_open'
  | 'lock_close'
  | 'blank_open'
  | 'blank_empty';

export interface RowTrouble {
  /** As the spreadsheet program counts. */
  row: number;
  code: RowTroubleCode;
  detail: string;
}

/** What a spreadsheet would bring, before anything is changed. */
export interface TemplateImport {
  templates: { template: Template; change: 'added' | 'changed' | 'same' }[];
  troubles: RowTrouble[];
}

export type TemplateFile = TemplateImport | { refused: 'unreadable' | 'too_large' | 'no_header' };

export type PackFile =
  | { pack: Pack; unknownParts: string[] }
  | { refused: 'too_large' | 'malformed' | 'newer_schema' };

/** Why a chosen file cannot go with a pack. */
export type UploadRefusal = 'not_a_picture' | 'not_a_material' | 'too_large' | 'empty' | 'name_wrong';

/** A file that the server has now, as a pack names it; what it shows is still to be said. */
export type MaterialUpload = Told<Omit<Material, 'alt' | 'link'>> | { refused: UploadRefusal };

/** What is wrong at one place of a pasted description. */
export interface AdapterTrouble {
  /** As in `finders.dialog.0.selector`; empty for the whole. */
  place: string;
  problem: 'missing' | 'too_long' | 'too_short' | 'wrong_form' | 'unknown' | 'other';
}

export type AdapterFile = { adapter: AdapterDocument } | { refused: 'not_json' | AdapterTrouble[] };
