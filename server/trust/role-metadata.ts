import { createHash } from 'node:crypto';
import { Metadata, MetadataKind, Signature, Snapshot, TargetFile, Targets } from '@tufjs/models';
import * as z from 'zod/mini';
import { RECALL_NOTES, RecallNote } from '../../utils/contract/recall-note.ts';
import { toNextNotes, toSignedReason } from '../../utils/domain/packs/recall-notes.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { takeLongLists } from '../../utils/trust/take-long-lists.ts';
import type { KeySignature, PackChange } from '../trust.ts';
import { toNextVersion } from './next-version.ts';

takeLongLists({ Targets, Snapshot });

const SPEC_VERSION = '1.0.31';
const YEAR_MS = 365 * 86_400_000;

/** Signed metadata of `targets` or of a delegated role, as it is stored and given out. */
export function readTargetsMetadata(bytes: string): Metadata<Targets> {
  return Metadata.fromJSON(MetadataKind.Targets, JSON.parse(bytes));
}

/** Where a pack lies; the unit's role may sign `packs/<unit>/*` only. */
export function toTargetPath(unitId: string, packId: string): string {
  return `packs/${unitId}/${packId}.json`;
}

/** SHA-256 of UTF-8 text in hex. */
export function toSha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The list that follows `last`: everything in it is carried over but for the one change. */
export function toNextTargets(last: Targets | undefined, unitId: string, change: PackChange): Targets {
  const path = toTargetPath(unitId, change.packId);
  const { [path]: _, ...others } = last?.targets ?? {};
  const targets =
    change.body === undefined ? others : { ...others, [path]: toTarget(path, change.body, change) };
  // TUF writes instants without milliseconds.
  const expires = new Date(Date.parse(change.decidedAt) + YEAR_MS).toISOString().replace(/\.\d+Z$/, 'Z');
  return new Targets({
    specVersion: SPEC_VERSION,
    version: toNextVersion(last?.version ?? 0, new Date(change.decidedAt)),
    expires,
    targets,
    ...(last?.delegations ? { delegations: last.delegations } : {}),
    unrecognizedFields: toExtras(last, path, change),
  });
}

/** All that the last list said beside its packs, with the notes on recalls as they are after this change. */
function toExtras(
  last: Targets | undefined,
  path: string,
  change: PackChange,
): Targets['unrecognizedFields'] {
  const { [RECALL_NOTES]: said, ...others } = last?.unrecognizedFields ?? {};
  const before = z.record(z.string(), RecallNote).safeParse(said).data ?? {};
  const on = toVietnamDay(new Date(change.decidedAt));
  const reason = toSignedReason(change.reason ?? '');
  const note = reason === '' ? undefined : { version: change.version, on, reason };
  const notes = toNextNotes(before, path, note, on);
  return Object.keys(notes).length === 0 ? others : { ...others, [RECALL_NOTES]: { ...notes } };
}

/** Canonical JSON as the library itself makes it when it signs and when it verifies. */
export function toCanonical(targets: Targets): string {
  let canonical = '';
  new Metadata(targets).sign((bytes) => {
    canonical = bytes.toString('utf8');
    return new Signature({ keyID: '', sig: '' });
  });
  return canonical;
}

export function toSignedMetadata(canonical: string, signatures: readonly KeySignature[]): Metadata<Targets> {
  const byKey = signatures.map(({ keyId, signature }) => [
    keyId,
    new Signature({ keyID: keyId, sig: signature }),
  ]);
  return new Metadata(Targets.fromJSON(JSON.parse(canonical)), Object.fromEntries(byKey));
}

function toTarget(path: string, body: string, { version }: PackChange): TargetFile {
  return new TargetFile({
    path,
    length: Buffer.byteLength(body),
    hashes: { sha256: toSha256(body) },
    unrecognizedFields: { custom: { version } },
  });
}
