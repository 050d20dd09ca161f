import type { PackFile, TemplateFile } from '../contract/coordinator-desk.ts';
import type { Pack } from '../contract/pack.ts';
import type { ReportFile } from '../contract/report-file.ts';
import type { Language } from '../contract/settings.ts';
import { readTemplateSheet } from '../documents/read-template-sheet.ts';
import { toTemplateSheet } from '../documents/template-sheet.ts';
import { toXlsx } from '../documents/xlsx.ts';
import { compareTemplates } from '../domain/packs/merge-templates.ts';
import { toOwnTemplateId } from '../domain/packs/own-template-id.ts';
import { toSlug } from '../domain/packs/template-notation.ts';
import { tidyPack } from '../domain/packs/tidy-pack.ts';
import { toCoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import { parsePack } from './parse-pack.ts';
import { toBase64 } from './to-base64.ts';

/** Vietnamese goes first: its headings are those that trouble is told with. */
const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A pack's templates as an Excel file that `readTemplateFile` takes back unchanged. */
export async function exportTemplates(pack: Pack, language: Language): Promise<ReportFile> {
  const words = toCoordinatorDictionary(language);
  const bytes = await toXlsx(toTemplateSheet(pack.title, pack.templates, words));
  const slug = toSlug(pack.title, '-', 60) || pack.id;
  return {
    name: `${words.coordinator.editor.sheet.fileName}-${slug}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    base64: toBase64(bytes),
  };
}

/** What an Excel file would bring into a pack. Nothing is changed by reading. `seed`: a few letters that nobody else will have. */
export async function readTemplateFile(
  bytes: Uint8Array,
  pack: Pack,
  language: Language,
  seed: string,
): Promise<TemplateFile> {
  const ordered = [language, ...LANGUAGES.filter((other) => other !== language)];
  const read = await readTemplateSheet(bytes, ordered.map(toCoordinatorDictionary), (title, taken) =>
    toOwnTemplateId(pack, title, taken, seed),
  );
  if ('refused' in read) return read;
  return {
    templates: compareTemplates(
      pack,
      read.rows.flatMap((row) => ('template' in row ? [row.template] : [])),
      read.hasCampaigns ? [] : ['campaignId'],
    ),
    troubles: read.rows.flatMap((row) => ('troubles' in row ? row.troubles : [])),
  };
}

/** A pack as one file of JSON that a person can read. */
export function exportPack(pack: Pack): ReportFile {
  const text = `${JSON.stringify(tidyPack(pack), null, 2)}\n`;
  return {
    name: `${pack.id}-${pack.version}.json`,
    mediaType: 'application/json',
    base64: toBase64(new TextEncoder().encode(text)),
  };
}

export function readPackFile(bytes: Uint8Array): PackFile {
  return parsePack(bytes);
}
