import type { Departure } from '../contract/recall-note.ts';
import type { TrustRefusal } from '../contract/trust-refusal.ts';
import type { VerifiedPack } from '../contract/verified-pack.ts';
import type { RefreshOutcome } from '../storage/trusted-metadata.ts';
import type { RoleSigners, TrustedTarget } from '../trust/list-targets.ts';
import { type RefreshOptions, refreshTrusted, type Trusted } from '../trust/refresh-trusted.ts';
import { TrustError } from '../trust/trust-error.ts';

/** Of one role, in bytes: some fifty packs of the largest kind. What two people sign must not fill every disk below them. */
const ROLE_MOST_BYTES = 12_800_000;
/** A server that lets each question run into its time is not asked about every pack. */
const MOST_UNANSWERED = 3;

export interface Verified {
  outcome: RefreshOutcome;
  trouble?: TrustRefusal;
  /** Of each pack that counted until now and does not any more, by path. */
  departures: ReadonlyMap<string, Departure>;
}

/** Which packs count from now on: the newest, as far as they are believed, and of the others what was verified before. */
export async function verifyPacks(
  options: RefreshOptions,
  packs: readonly VerifiedPack[],
  line: readonly string[],
): Promise<Verified> {
  try {
    const trusted = await refreshTrusted(options);
    const { targets, refused, signers, recallNotes } = await trusted.listTargets((role) =>
      line.some((id) => role === `org/${id}`),
    );
    const verifiedAt = options.now.toISOString();
    const { verified, troubles } = await readAll(trusted, targets, packs, verifiedAt);
    const doubtful = new Set(refused.flatMap(({ role, path }) => (path === undefined ? [role] : [])));
    const listed = new Set(targets.map(({ path }) => path));
    const departures = new Map<string, Departure>();
    for (const pack of packs.filter(({ path }) => !listed.has(path))) {
      if (doubtful.has(pack.role) && stillStands(pack, signers)) verified.push(pack);
      else departures.set(pack.path, toDeparture(pack));
    }
    const trouble = toUnitTrouble(refused.at(0)?.kind) ?? troubles.at(0);
    const outcome = { metadata: trusted.metadata(), packs: { verified, verifiedAt } };
    return { outcome, departures, ...(trouble === undefined ? {} : { trouble }) };

    /** A unit that may not publish any more has taken nothing back, and a list that is not believed has said nothing. */
    function toDeparture({ path, role }: VerifiedPack): Departure {
      if (!signers.has(role)) return { cause: 'unit_may_not' };
      if (doubtful.has(role)) return { cause: 'signers_may_not' };
      const note = recallNotes.get(path);
      return note ? { note } : {};
    }
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    // What was believed on the way, such as a newer root, stays believed: going back would undo a revocation.
    // Where nothing was looked at, all of it stays: without it an older list would be news.
    const metadata = error.metadata.size > 0 ? error.metadata : options.kept;
    return { outcome: { metadata }, departures: new Map(), trouble: error.kind };
  }
}

/** What the server renews by itself was believed before units were looked at: the list that has ended is signed by people. */
function toUnitTrouble(kind: TrustRefusal | undefined): TrustRefusal | undefined {
  return kind === 'expired' ? 'list_expired' : kind;
}

/**
 * One pack that cannot be had or is not what was signed stays as it was, and holds up no other. `packs` were compared with their hashes
 * when they were read.
 */
async function readAll(
  trusted: Trusted,
  targets: readonly TrustedTarget[],
  packs: readonly VerifiedPack[],
  verifiedAt: string,
): Promise<{ verified: VerifiedPack[]; troubles: TrustRefusal[] }> {
  const verified: VerifiedPack[] = [];
  const troubles: TrustRefusal[] = [];
  const sizes = new Map<string, number>();
  for (const { path, length, sha256, role, roleVersion, signedBy, expiresAt } of targets) {
    const before = packs.find((pack) => pack.path === path);
    const size = (sizes.get(role) ?? 0) + length;
    sizes.set(role, size);
    try {
      if (size > ROLE_MOST_BYTES) throw new TrustError('too_large');
      const unanswered = troubles.filter((kind) => kind === 'unreachable').length;
      const isSame = before?.sha256 === sha256 && before.bytes.length === length;
      if (unanswered >= MOST_UNANSWERED && !isSame) throw new TrustError('unreachable');
      // The library verifies the whole list again for each pack it is asked for, which a hundred unchanged ones are not worth.
      const bytes = isSame ? before.bytes : new Uint8Array(await trusted.readTarget(path));
      verified.push({
        path,
        sha256,
        bytes,
        role,
        roleVersion,
        signedBy: [...signedBy],
        expiresAt,
        verifiedAt,
      });
    } catch (error) {
      if (!(error instanceof TrustError)) throw error;
      troubles.push(error.kind);
      if (before) verified.push(before);
    }
  }
  return { verified, troubles };
}

/**
 * A unit whose list is not believed now keeps what it had: that was verified when it came. But not what was signed by people who
 * no longer may: taking away a right must reach a device even if nobody signs a new list.
 */
function stillStands({ role, signedBy }: VerifiedPack, signers: ReadonlyMap<string, RoleSigners>): boolean {
  const now = signers.get(role);
  if (!now) return false;
  return signedBy.filter((id) => now.keyIds.includes(id)).length >= now.threshold;
}
