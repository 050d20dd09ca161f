import type { Generated } from 'kysely';
import type { EntryStanding } from '../../utils/contract/entry-review.ts';
import type { DraftState } from '../../utils/contract/pack-draft.ts';
import type { Right } from '../../utils/contract/right.ts';
import type { LifeMove } from '../../utils/domain/packs/pack-life.ts';
import type { ReportTables } from './report-tables.ts';
import type { UnitTables } from './unit-tables.ts';

/** Columns as TypeScript sees them; the same on both engines. Instants are ISO 8601 text in UTC, days `YYYY-MM-DD`. */
export interface Tables extends ReportTables, UnitTables {
  devices: {
    id: string;
    unit_id: string;
    label: string;
    token_hash: string;
    paired_at: string;
    last_seen_at: string | null;
    revoked_at: string | null;
    /** Of what is no machine, but stands for what this person enters for the unit: revoked from the start, so that nothing counts it. */
    coordinator_id: Generated<string | null>;
    /** Since when it logs for `unit_id` no more, while it goes on for others. */
    unit_ended_at: Generated<string | null>;
  };
  /** Units that a device logs for beside that one. */
  device_units: { device_id: string; unit_id: string; added_at: string; ended_at: string | null };
  pairing_codes: {
    lookup: string;
    /** What the code lets in; a code of the one kind is unknown where the other is spent. */
    purpose: Generated<'device' | 'coordinator' | 'handover'>;
    unit_id: string;
    salt: string;
    secret_hash: string;
    tries: number;
    created_at: string;
    expires_at: string;
    used_at: string | null;
    /** The device that spent it; of a coordinator's code none. */
    used_by: Generated<string | null>;
    /** Of a handover, and of no other: the device that ends when the code is used, and what it leaves until the code runs out. */
    from_device_id: Generated<string | null>;
    open_items: Generated<string | null>;
    /** What a coordinator's code gives, until when, and a digest of whom it was made for. */
    right: Generated<Right | null>;
    right_to_day: Generated<string | null>;
    for_whom: Generated<string | null>;
  };
  activities: {
    /** The activity's id in lower case: two spellings of one UUID are one activity. */
    id: string;
    unit_id: string;
    device_id: string;
    day: string;
    occurred_at: string;
    /** Canonical JSON, exactly what was hashed. */
    body: string;
    sha256: string;
    receipt_year: number;
    receipt_number: number;
    received_at: string;
    /** The item that was shared and the page it was shared on; both empty for any other act. */
    share_item_id: string | null;
    page_key: string | null;
    /** Of the newest revision, which is what the other columns hold too; number, unit and device stay those of the first. */
    revision: Generated<number>;
    standing: Generated<EntryStanding>;
    /** Why it was returned, while it is. */
    return_reason: Generated<string | null>;
  };
  /** All revisions of entries that were corrected, also the newest. A trigger refuses to change what was said. */
  activity_revisions: {
    activity_id: string;
    revision: number;
    /** Which sent this one. */
    device_id: string;
    body: string;
    sha256: string;
    received_at: string;
  };
  /**
   * What coordinators said, each line once, under the unit that answered for the entry then. The moment goes up with each line of a unit and
   * of those that merged into it, also when the clock does not.
   */
  entry_reviews: {
    unit_id: string;
    reviewed_at: string;
    activity_id: string;
    revision: number;
    standing: 'returned' | 'accepted';
    reason: string | null;
    coordinator_id: string;
  };
  receipt_counters: { year: number; last: number };
  coordinators: {
    id: string;
    unit_id: string;
    name: string;
    public_key: string;
    key_id: string;
    token_hash: string;
    added_at: string;
    revoked_at: string | null;
  };
  /** A name of a pack, and the unit that it belongs to for ever. */
  packs: { id: string; unit_id: string };
  pack_drafts: {
    pack_id: string;
    version: number;
    unit_id: string;
    state: DraftState;
    revision: number;
    /** These three are in the body too: a list of drafts is read without the bodies. */
    title: string;
    template_count: number;
    share_item_count: number;
    /** Canonical JSON, exactly what is hashed, signed and given out. */
    body: string;
    sha256: string;
    /** JSON: a list of coordinators' ids. */
    author_ids: string;
    approver_id: string | null;
    /** `review` when whoever approved may not sign. */
    approver_right: Generated<Right | null>;
    reason: string | null;
    /** When it was approved, or when its recall was asked for; what is signed counts its days from here. */
    decided_at: string | null;
    changed_at: string;
  };
  /** Append-only; triggers refuse anything else. */
  draft_events: {
    pack_id: string;
    version: number;
    revision: number;
    at: string;
    coordinator_id: string;
    move: LifeMove;
    reason: string | null;
    /** Of the text at that moment. */
    sha256: string;
  };
  draft_signatures: {
    pack_id: string;
    version: number;
    key_id: string;
    coordinator_id: string;
    signature: string;
    signed_at: string;
  };
  /** What devices have said of versions of packs: the first time of each. */
  pack_confirmations: {
    device_id: string;
    pack_id: string;
    version: number;
    received_at: string;
    shown_at: string | null;
  };
  /** Signed TUF metadata by role, `targets` or `org/<unit>`; a version never changes. */
  trust_files: { name: string; version: number; bytes: string };
  /** Bytes of packs by path, `packs/<unit>/<pack>.json`, and hash. */
  trust_targets: { path: string; sha256: string; bytes: string };
  /** Files that packs name by their hash. */
  materials: {
    sha256: string;
    media_type: string;
    size: number;
    bytes: Uint8Array;
    unit_id: string;
    added_at: string;
  };
  /** Append-only; triggers refuse anything else. No names of people. Each line holds the digest of the one before it. */
  audit_events: {
    seq: number;
    at: string;
    actor_kind: 'administrator' | 'device' | 'coordinator' | 'backend';
    actor_id: string;
    act: string;
    unit_id: string | null;
    subject: string | null;
    previous: string;
    sha256: string;
  };
  audit_head: { id: number; seq: number };
  /** The numbers that a device gave its entries, and how many of them came. */
  device_sequences: { device_id: string; first: number; last: number; stored: number };
  /** Of entries that were deleted after their time. */
  retired_receipts: {
    id: string;
    unit_id: string;
    sha256: string;
    receipt_year: number;
    receipt_number: number;
    received_at: string;
    revision: Generated<number>;
  };
  /** Of those among them that were corrected: what answers a resend of any revision. */
  retired_revisions: { activity_id: string; revision: number; sha256: string; received_at: string };
  /** One row: written by the health check. */
  health: { id: number; checked_at: string };
  migrations: { name: string; applied_at: string };
}
