import type { Week } from '../contract/instant.ts';
import type { WeekFileFormat } from '../contract/week-file.ts';
import { toToneless } from '../domain/text/toneless.ts';

const MAX_SLUG = 60;

/** `nhat-ky-tuan-2026-W47-cdcs-hoa-mai.xlsx`: plain letters, because mail programs and old archives damage others. */
export function toWeekFileName(week: Week, unitName: string, format: WeekFileFormat): string {
  const slug = toToneless(unitName)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MAX_SLUG)
    .replace(/-+$/, '');
  return `${['nhat-ky-tuan', week, slug].filter((part) => part !== '').join('-')}.${format}`;
}
