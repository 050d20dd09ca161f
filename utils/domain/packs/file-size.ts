import type { Language } from '../../contract/settings.ts';

/** A size as people read it: `1,4 MB`, `320 kB`. */
export function toFileSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}
