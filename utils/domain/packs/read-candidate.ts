import type { CandidateTrouble, SigningLine, SigningSummary } from '../../contract/coordinator-desk.ts';
import type { Day } from '../../contract/instant.ts';
import type { Pack } from '../../contract/pack.ts';
import type { SigningCandidate } from '../../contract/pack-draft.ts';
import type { RECALL_NOTES } from '../../contract/recall-note.ts';
import { toCanonicalJson } from '../activities/canonical-json.ts';
import { findDeceptive } from './find-deceptive.ts';
import { toSignedReason } from './recall-notes.ts';

const RECALLS = 'x-so-tay-recalls' satisfies typeof RECALL_NOTES;

/** A pack as this device has it, with the hash that this device made of its bytes. */
export interface HashedPack {
  pack: Pack;
  sha256: string;
  bytes: number;
}

export interface SigningQuestion {
  candidate: SigningCandidate;
  unitId: string;
  /** The pack on the screen. */
  own: HashedPack;
  /** The pack on the screen is to be taken off the list. */
  recalled: boolean;
  /** Why, as it stands on the screen. */
  reason?: string | undefined;
  /** The unit's packs that were taken back before, with the reason that the coordinators read in their list. */
  formerRecalls: readonly { packId: string; version: number; reason?: string | undefined }[];
  /** The unit's other packs that are in force. */
  others: readonly HashedPack[];
  today: Day;
}

const KNOWN = new Set(['_type', 'spec_version', 'version', 'expires', 'targets', RECALLS]);

type Checked = { summary: SigningSummary } | { refused: CandidateTrouble };

/**
 * Reads what the server wants signed, and refuses it unless every line of it is understood and is true of packs that this device has
 * read itself. The signature will be believed by every device below the unit; the server's word is not enough for that.
 */
export function readCandidate(question: SigningQuestion): Checked {
  const { candidate, unitId, own, recalled, others, today } = question;
  if (candidate.role !== `org/${unitId}`) return { refused: 'wrong_role' };
  const signed = readObject(candidate.canonical);
  const targets = toObject(signed?.targets);
  if (!signed || !targets || signed._type !== 'targets') return { refused: 'malformed' };
  if (Object.keys(signed).some((name) => !KNOWN.has(name))) return { refused: 'unknown_parts' };
  const { expires, version } = signed;
  if (typeof expires !== 'string' || typeof version !== 'number') return { refused: 'malformed' };
  if (!(expires.slice(0, 10) > today)) return { refused: 'expired' };
  const lines: SigningLine[] = [];
  let ownLine: SigningLine | undefined;
  for (const [path, target] of Object.entries(targets)) {
    const isOwn = path === toPath(unitId, own.pack.id);
    if (isOwn && recalled) return { refused: 'pack_still_listed' };
    const known = isOwn ? own : others.find(({ pack }) => path === toPath(unitId, pack.id));
    if (!known) return { refused: 'other_unknown' };
    if (!isTrueOf(toObject(target), known)) return { refused: isOwn ? 'pack_differs' : 'other_unknown' };
    const line = { path, title: known.pack.title, version: known.pack.version };
    if (isOwn) ownLine = line;
    else lines.push(line);
  }
  if (!ownLine && !recalled) return { refused: 'pack_missing' };
  if (lines.length !== others.length) return { refused: 'other_missing' };
  const notes = readNotes(signed[RECALLS], question, targets);
  if (!notes) return { refused: 'recall_unknown' };
  const reason = notes.get(toPath(unitId, own.pack.id));
  return {
    summary: {
      role: candidate.role,
      canonical: candidate.canonical,
      listVersion: version,
      expiresOn: expires.slice(0, 10),
      sha256: own.sha256,
      ...(ownLine ? { own: ownLine } : {}),
      ...(reason === undefined ? {} : { reason }),
      others: lines,
      signed: candidate.signedBy.length,
      threshold: candidate.threshold,
    },
  };
}

/** An object, and only if its text is the one canonical text of what it says: no name twice, nothing hidden by white space. */
function readObject(canonical: string): Record<string, unknown> | undefined {
  try {
    const value = toObject(JSON.parse(canonical));
    return value && toCanonicalJson(value) === canonical ? value : undefined;
  } catch {
    return undefined;
  }
}

function toObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/**
 * The reasons that devices will be told, by path; undefined unless each is about a pack that is not listed and is the reason which the
 * coordinators of the unit have read themselves.
 */
function readNotes(
  value: unknown,
  { unitId, own, recalled, reason, formerRecalls }: SigningQuestion,
  targets: Record<string, unknown>,
): ReadonlyMap<string, string> | undefined {
  const known = formerRecalls.map((each) => ({ ...each, packId: toPath(unitId, each.packId) }));
  if (recalled) known.push({ packId: toPath(unitId, own.pack.id), version: own.pack.version, reason });
  const notes = new Map<string, string>();
  for (const [path, note] of Object.entries(value === undefined ? {} : (toObject(value) ?? { '': value }))) {
    const { version, on, reason: said, ...more } = toObject(note) ?? {};
    const isKnown = known.some(
      (each) =>
        each.packId === path && each.version === version && toSignedReason(each.reason ?? '') === said,
    );
    const isDay = typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on);
    if (!isKnown || !isDay || typeof said !== 'string' || Object.keys(more).length > 0) return undefined;
    if (Object.hasOwn(targets, path) || findDeceptive(said)) return undefined;
    notes.set(path, said);
  }
  return notes;
}

/** Where devices look for a pack of a unit. */
function toPath(unitId: string, packId: string): string {
  return `packs/${unitId}/${packId}.json`;
}

/** Length and hash are the pack's, there is no other hash, and whatever else is said of it stands in the pack itself. */
function isTrueOf(target: Record<string, unknown> | undefined, { pack, sha256, bytes }: HashedPack): boolean {
  if (!target || Object.keys(target).some((name) => !['length', 'hashes', 'custom'].includes(name)))
    return false;
  const hashes = toObject(target.hashes);
  if (target.length !== bytes || !hashes) return false;
  if (hashes.sha256 !== sha256 || Object.keys(hashes).length !== 1) return false;
  const said = new Map<string, unknown>(Object.entries(pack));
  const custom = target.custom === undefined ? {} : toObject(target.custom);
  return (
    custom !== undefined &&
    Object.entries(custom).every(
      ([name, value]) => said.has(name) && toCanonicalJson(value) === toCanonicalJson(said.get(name)),
    )
  );
}
