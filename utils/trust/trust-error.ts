import type { TrustRefusal } from '../contract/trust-refusal.ts';

export class TrustError extends Error {
  readonly kind: TrustRefusal;
  /**
   * Metadata that was verified before the refusal, by file name: to be kept in place of what is kept now, so that a key once taken away
   * stays away. Empty when nothing was verified.
   */
  readonly metadata: ReadonlyMap<string, Uint8Array>;

  constructor(
    kind: TrustRefusal,
    options: ErrorOptions & { metadata?: ReadonlyMap<string, Uint8Array> } = {},
  ) {
    super(kind, options);
    this.name = 'TrustError';
    this.kind = kind;
    this.metadata = options.metadata ?? new Map();
  }
}
