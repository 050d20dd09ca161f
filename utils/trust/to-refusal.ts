import type { TrustRefusal } from '../contract/trust-refusal.ts';
import {
  BadVersionError,
  DownloadHTTPError,
  ExpiredMetadataError,
  LengthOrHashMismatchError,
  RepositoryError,
  UnsignedMetadataError,
} from './libraries.ts';
import { TrustError } from './trust-error.ts';

/** The library's errors in our words. The order matters: most of them are also a `RepositoryError`. */
export function toRefusal(error: unknown): TrustRefusal {
  if (error instanceof TrustError) return error.kind;
  if (error instanceof DownloadHTTPError) return 'unreachable';
  if (error instanceof UnsignedMetadataError) return 'threshold';
  if (error instanceof ExpiredMetadataError) return 'expired';
  if (error instanceof BadVersionError) return 'older';
  if (error instanceof LengthOrHashMismatchError || error instanceof RepositoryError) return 'tampered';
  return 'malformed';
}
