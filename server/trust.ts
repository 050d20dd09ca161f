import type { Kysely } from 'kysely';
import type { Tables } from './db/tables.ts';

/** Who may sign for a unit, as the organisation's own metadata says. */
export interface Signers {
  /** The delegated role, `org/<unit>`. */
  role: string;
  threshold: number;
  keyIds: readonly string[];
}

/** What changes in a unit's list of packs. */
export interface PackChange {
  packId: string;
  version: number;
  /** The pack's bytes (UTF-8); absent when the pack is to be taken off the list. */
  body?: string;
  /** Why it is taken off; devices are told. */
  reason?: string;
  /** When two people agreed on it. The new list expires a year later, so every signer is shown the same bytes. */
  decidedAt: string;
}

/** The unit's next list, as it is to be signed. */
export interface Candidate extends Signers {
  /** Canonical JSON of the `signed` part; exactly these bytes (UTF-8) are signed. */
  canonical: string;
}

export interface KeySignature {
  keyId: string;
  signature: string;
}

/**
 * All that the routes know of TUF. Each call is given the connection, so that it takes part in the caller's transaction.
 * The server only stores and checks what others sign: it holds no key of a unit.
 */
export interface Trust {
  /** Undefined as long as the organisation lists nobody for the unit. */
  findSigners: (db: Kysely<Tables>, unitId: string) => Promise<Signers | undefined>;
  /** Until when the unit's list is believed (an instant). Undefined as long as it has none, or nobody is listed for it. */
  findListExpiry: (db: Kysely<Tables>, unitId: string) => Promise<string | undefined>;
  /**
   * The same change on the same list gives the same bytes; once another change is published, other ones.
   * @throws {ProblemError} `not_allowed` when nobody, or not this path, is listed for the unit.
   */
  candidate: (db: Kysely<Tables>, unitId: string, change: PackChange) => Promise<Candidate>;
  /** Whether a listed key of the unit made this signature over the candidate. */
  verify: (
    db: Kysely<Tables>,
    unitId: string,
    candidate: Candidate,
    signature: KeySignature,
  ) => Promise<boolean>;
  /**
   * Stores the signed list and the pack's bytes.
   * @throws {ProblemError} `conflict` when another list of this unit was published in between, `too_large` when devices would refuse it.
   * @throws {Error} when the signatures do not reach the threshold.
   */
  publish: (
    db: Kysely<Tables>,
    unitId: string,
    change: PackChange,
    candidate: Candidate,
    signatures: readonly KeySignature[],
  ) => Promise<void>;
}

/** Makes what is newest known to clients; called in the transaction that stores it: both or neither. */
export type RefreshSnapshot = (db: Kysely<Tables>) => Promise<unknown>;
