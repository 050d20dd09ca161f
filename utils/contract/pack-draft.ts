import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { Aim, Pack, PackId } from './pack.ts';
import { Right } from './right.ts';
import { Unit, UnitId } from './unit.ts';

/**
 * The life of one version of a pack. `approved` waits for the signatures of two people; with both of them it is published by
 * itself. A version that has been published never changes again.
 */
export const DraftState = z.enum([
  'draft',
  'submitted',
  'changes_asked',
  'rejected',
  'approved',
  'published',
  'superseded',
  'recalled',
]);
export type DraftState = z.infer<typeof DraftState>;

/**
 * What a coordinator does to a draft. `edit` is saving, `recall` asks for one; publishing, superseding and the recall itself follow from
 * signatures.
 */
export const DraftMove = z.enum([
  'edit',
  'submit',
  'withdraw',
  'ask_changes',
  'reject',
  'approve',
  'sign',
  'recall',
]);
export type DraftMove = z.infer<typeof DraftMove>;

export const Reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(600));

export const CoordinatorId = z.uuid();

/** SHA-256 of a key in TUF's canonical form, in hex: the name under which metadata lists the key. */
export const KeyId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An Ed25519 public key, 32 bytes in hex. */
export const PublicKey = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** An Ed25519 signature, 64 bytes in hex. */
export const Signature = z.string().check(z.regex(/^[0-9a-f]{128}$/));

export const Coordinator = z.strictObject({
  id: CoordinatorId,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  unit: Unit,
  keyId: KeyId,
  /** Whether the key is in the organisation's list of those who may sign for the unit; only editors can put it there. */
  enrolled: z.boolean(),
  /** What he or she may do for the unit now. Absent: all that a coordinator may. */
  rights: z.optional(z.array(Right)),
});
export type Coordinator = z.infer<typeof Coordinator>;

/** One version of a pack on its way. `revision` counts every change, so that two people cannot overwrite each other unseen. */
export const PackDraft = z.strictObject({
  packId: PackId,
  version: z.int().check(z.positive()),
  unitId: UnitId,
  state: DraftState,
  revision: z.int().check(z.nonnegative()),
  /** Of the pack's bytes as they will be signed; any change of the text changes it. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Those whose text it is: they wrote or changed it since the last review. None of them may approve it. */
  authorIds: z.array(CoordinatorId),
  approverId: z.optional(CoordinatorId),
  /** Whoever approved it only reviews; another coordinator who did not write it signs in that place. */
  approverReviews: z.optional(z.literal(true)),
  /** Why it was sent back, rejected or recalled. */
  reason: z.optional(z.string()),
  signedBy: z.array(CoordinatorId),
  changedAt: Instant,
  pack: Pack,
});
export type PackDraft = z.infer<typeof PackDraft>;

/** One line of the list. */
export const DraftSummary = z.strictObject({
  ...z.omit(PackDraft, { pack: true, sha256: true }).shape,
  title: Pack.shape.title,
  templates: z.int(),
  shareItems: z.int(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** Who did what when. Kept for ever. */
export const DraftEvent = z.strictObject({
  at: Instant,
  who: z.string(),
  move: z.union([DraftMove, z.enum(['publish', 'supersede', 'recalled'])]),
  reason: z.optional(z.string()),
  revision: z.int(),
});
export type DraftEvent = z.infer<typeof DraftEvent>;

/** What two people sign: the unit's list of packs as it will be, in TUF's canonical JSON. */
export const SigningCandidate = z.strictObject({
  /** The delegated role, for example `org/ldld-thanh-pho`. */
  role: z.string(),
  /** Canonical JSON of the `signed` part of the role's next metadata. Exactly these bytes (UTF-8) are signed. */
  canonical: z.string(),
  signedBy: z.array(CoordinatorId),
  threshold: z.int(),
});
export type SigningCandidate = z.infer<typeof SigningCandidate>;

/** How many a pack with this aim would reach. */
export const Reach = z.strictObject({ units: z.int(), devices: z.int() });
export type Reach = z.infer<typeof Reach>;

export const ReachQuestion = z.strictObject({ aim: z.optional(Aim) });
