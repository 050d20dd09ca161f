import { CAPS } from '../../utils/trust/caps.ts';
import { toCheck } from '../../utils/trust/check-document.ts';
import { TrustError } from '../../utils/trust/trust-error.ts';
import type { TrustFile } from '../store/trust-files.ts';

/** What devices would refuse: the message is for the person at the command line, and nothing was published. */
export class UnbelievableError extends Error {}

const check = toCheck({ fewestSigners: 2 });

/**
 * To be asked before a file is stored: a list that devices refuse, once it is out, keeps every pack and every recall from every device.
 * @throws {UnbelievableError} when it is more than devices read, or says what they never believe.
 */
export function expectBelievable({ name, version, bytes }: TrustFile): void {
  const content = new TextEncoder().encode(bytes);
  const most = name === 'root' || name === 'snapshot' || name === 'timestamp' ? CAPS[name] : CAPS.targets;
  if (content.length > most) throw toError(name, version, `${content.length} bytes, and they read ${most}`);
  try {
    check(content);
  } catch (cause) {
    if (!(cause instanceof TrustError)) throw cause;
    throw toError(name, version, toReason(cause));
  }
}

const toReason = ({ kind, cause }: TrustError) =>
  cause instanceof Error ? `${kind}, ${cause.message}` : kind;

function toError(name: string, version: number, reason: string): UnbelievableError {
  return new UnbelievableError(
    `Every device would refuse ${name} ${version} (${reason}). Nothing was published: devices keep what they have, and what was published ` +
      'before still counts. See "How many units may publish" in docs/operators.md; trust allow --unit without --coordinators takes a unit off the list.',
  );
}
