import type { PageRole } from '../../utils/contract/page.ts';

/** Columns as TypeScript sees them; the same on both engines. Instants are ISO 8601 text in UTC, days `YYYY-MM-DD`. */
export interface Tables {
  units: { id: string; name: string; created_at: string };
  pages: { unit_id: string; key: string; name: string; role: PageRole };
  devices: {
    id: string;
    unit_id: string;
    label: string;
    token_hash: string;
    paired_at: string;
    last_seen_at: string | null;
    revoked_at: string | null;
  };
  pairing_codes: {
    lookup: string;
    unit_id: string;
    salt: string;
    secret_hash: string;
    tries: number;
    created_at: string;
    expires_at: string;
    used_at: string | null;
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
  };
  receipt_counters: { year: number; last: number };
  share_items: {
    id: string;
    title: string;
    link: string;
    page_key: string;
    published_on: string;
    due_on: string | null;
  };
  /** One row: counts the changes of the share checklist. */
  share_list: { id: number; version: number };
  /** One row: written by the health check. */
  health: { id: number; checked_at: string };
  migrations: { name: string; applied_at: string };
}
