import type { Kysely } from 'kysely';
import { toFingerprint } from '../../utils/domain/units/root-fingerprint.ts';
import type { Tables } from '../db/tables.ts';
import { findTrustFile } from '../store/trust-files.ts';
import { toSha256 } from './role-metadata.ts';

/** Of the first root, which devices are given when they are paired; undefined before the organisation has keys. */
export async function findFingerprint(db: Kysely<Tables>): Promise<string | undefined> {
  const root = await findTrustFile(db, 'root', 1);
  return root && toFingerprint(toSha256(root.bytes));
}
