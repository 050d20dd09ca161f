import type { Metadata, Targets } from '@tufjs/models';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { addTrustFile, findTrustFile, putTrustTarget } from '../store/trust-files.ts';
import type { RefreshSnapshot, Signers, Trust } from '../trust.ts';
import { expectBelievable, UnbelievableError } from './expect-believable.ts';
import {
  readTargetsMetadata,
  toCanonical,
  toNextTargets,
  toSha256,
  toSignedMetadata,
  toTargetPath,
} from './role-metadata.ts';

/** The role under which the organisation's editors list the units' roles and keys. */
const TOP_LEVEL = 'targets';

/** Trust kept in the database: the tables `trust_files` and `trust_targets`. */
export function createTrust(refreshSnapshot: RefreshSnapshot): Trust {
  return {
    async findSigners(db, unitId) {
      const top = await findMetadata(db, TOP_LEVEL);
      return top && findRole(top, unitId);
    },

    async findListExpiry(db, unitId) {
      const top = await findMetadata(db, TOP_LEVEL);
      const signers = top && findRole(top, unitId);
      return signers && (await findMetadata(db, signers.role))?.signed.expires;
    },

    async candidate(db, unitId, change) {
      const top = await findMetadata(db, TOP_LEVEL);
      const signers = top && findRole(top, unitId);
      const path = toTargetPath(unitId, change.packId);
      if (!signers || !top.signed.delegations?.roles?.[signers.role]?.isDelegatedPath(path)) {
        throw new ProblemError('not_allowed', { detail: `nobody is listed to sign ${path}` });
      }
      const last = await findMetadata(db, signers.role);
      return { ...signers, canonical: toCanonical(toNextTargets(last?.signed, unitId, change)) };
    },

    async verify(db, unitId, { canonical }, signature) {
      const top = await findMetadata(db, TOP_LEVEL);
      const key = top?.signed.delegations?.keys[signature.keyId];
      if (!top || !key || !findRole(top, unitId)?.keyIds.includes(signature.keyId)) return false;
      try {
        key.verifySignature(toSignedMetadata(canonical, [signature]));
        return true;
      } catch {
        return false;
      }
    },

    async publish(db, unitId, change, { role, canonical }, signatures) {
      const metadata = toSignedMetadata(canonical, signatures);
      const top = await findMetadata(db, TOP_LEVEL);
      if (!top) throw new Error('there is no metadata of the role targets');
      top.verifyDelegate(role, metadata);
      const bytes = JSON.stringify(metadata.toJSON());
      const file = { name: role, version: metadata.signed.version, bytes };
      await refuseUnbelievable(() => expectBelievable(file));
      if (!(await addTrustFile(db, file))) {
        throw new ProblemError('conflict', { detail: 'another pack of this unit was published just now' });
      }
      if (change.body !== undefined) {
        const path = toTargetPath(unitId, change.packId);
        await putTrustTarget(db, { path, sha256: toSha256(change.body), bytes: change.body });
      }
      await refuseUnbelievable(() => refreshSnapshot(db));
    },
  };
}

/** The last of two signatures is refused in words; the caller's transaction takes back all of it. */
async function refuseUnbelievable(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UnbelievableError) throw new ProblemError('too_large', { detail: error.message });
    throw error;
  }
}

async function findMetadata(db: Kysely<Tables>, name: string): Promise<Metadata<Targets> | undefined> {
  const file = await findTrustFile(db, name);
  return file && readTargetsMetadata(file.bytes);
}

function findRole(top: Metadata<Targets>, unitId: string): Signers | undefined {
  const { roles, keys } = top.signed.delegations ?? {};
  const role = roles?.[`org/${unitId}`];
  if (!role) return undefined;
  // A key that is named but not given can verify nothing.
  const keyIds = role.keyIDs.filter((id) => keys !== undefined && Object.hasOwn(keys, id));
  return { role: role.name, threshold: role.threshold, keyIds };
}
