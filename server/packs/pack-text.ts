import { PACK_MOST_BYTES, type Pack } from '../../utils/contract/pack.ts';
import { findDeceptive } from '../../utils/domain/packs/find-deceptive.ts';
import { toPackText } from '../../utils/domain/packs/pack-text.ts';
import type { CoordinatorActor } from '../auth.ts';
import { ProblemError } from '../http/problem.ts';
import { toSha256 } from '../trust/role-metadata.ts';

/** A pack as it is kept, signed and given out. */
export interface PackText {
  pack: Pack;
  /** Canonical JSON. */
  body: string;
  sha256: string;
}

/**
 * The text of a pack that a coordinator sends.
 * @throws {ProblemError} when it is another unit's, larger than devices take, or has characters that deceive a reader.
 */
export function expectPackText(pack: Pack, { unitId }: CoordinatorActor): PackText {
  if (pack.unitId !== unitId) {
    throw new ProblemError('bad_request', {
      detail: `unitId: must be ${unitId}, the unit that you write for`,
    });
  }
  expectPlain(pack);
  const body = toPackText(pack);
  const bytes = Buffer.byteLength(body);
  if (bytes > PACK_MOST_BYTES) {
    throw new ProblemError('too_large', {
      detail: `the pack has ${bytes} bytes; at most ${PACK_MOST_BYTES}`,
    });
  }
  return { pack, body, sha256: toSha256(body) };
}

/** @throws {ProblemError} `bad_request` that names the place, when text looks other than it is. */
export function expectPlain(value: unknown, name = ''): void {
  const found = findDeceptive(value);
  if (!found) return;
  const place = [name, found.place].filter((part) => part !== '').join('.') || 'text';
  const detail = `${place}: has the character ${found.character}, which cannot be seen or turns the text around`;
  throw new ProblemError('bad_request', { detail });
}
