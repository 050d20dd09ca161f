/** What came of asking for a file: its bytes, or why there are none. `not_found`: the other side says that it has no such file. */
export type FetchedFile = Uint8Array | 'not_found' | 'too_large' | 'unreachable';

export interface FetchLimits {
  /** Reading stops at the first byte beyond. */
  maxBytes: number;
  /** For the whole file, in milliseconds. */
  timeoutMs: number;
}

/** `path` is relative to the repository: `metadata/1.root.json`, `targets/packs/…`. */
export type FetchFile = (path: string, limits: FetchLimits) => Promise<FetchedFile>;
