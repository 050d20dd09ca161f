import type { Language } from '../../contract/settings.ts';

/** The largest file that the backend keeps; as in the contract, which this floor knows by its types only. */
export const MOST_KEPT_BYTES = 2_000_000;

/** A size as people read it: `1,4 MB`, `320 kB`. */
export function toFileSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}
