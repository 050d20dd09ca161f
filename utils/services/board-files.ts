import { fetchFile } from '../backend/fetch-file.ts';
import type { BoardFileQuestion } from '../contract/board-desk.ts';
import type { Told } from '../contract/coordinator-desk.ts';
import { type BoardFileFormat, toBoardFileName } from '../contract/report-routes.ts';
import type { Language } from '../contract/settings.ts';
import { toCsv } from '../documents/csv.ts';
import type { Sheet } from '../documents/sheet.ts';
import { toSlug } from '../domain/packs/template-notation.ts';
import { toPeriodKind } from '../domain/time/period.ts';
import { findConnection } from '../storage/coordinator.ts';
import { type CoordinatorDevice, toTrouble } from './coordinator-device.ts';
import { toClientTools } from './device.ts';

export interface SavedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const MEDIA_TYPES: Record<BoardFileFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The whole board of a period below a unit as the backend writes it: all units, and not only those on the screen. */
export async function fetchBoardFile(
  device: CoordinatorDevice,
  { unit, tree, period }: BoardFileQuestion,
  format: BoardFileFormat,
  language: Language,
): Promise<Told<SavedFile>> {
  const connection = await findConnection(device.database);
  if (!connection) return { trouble: 'not_paired' };
  const query = new URLSearchParams({ unit, [toPeriodKind(period)]: period, tree, format, language });
  try {
    const bytes = await fetchFile(connection, `/v1/board/file?${query}`, toClientTools(device));
    return { done: { name: toBoardFileName(period, unit, format), mediaType: MEDIA_TYPES[format], bytes } };
  } catch (error) {
    return { trouble: toTrouble(error) };
  }
}

/** What is on the screen as a table of its own, made on this device. `about` tells the file from others of its kind. */
export function toCsvFile(sheet: Sheet, about: string): SavedFile {
  const name = [sheet.name, about].map((part) => toSlug(part, '-', 60)).filter((part) => part !== '');
  return { name: `${name.join('-')}.csv`, mediaType: MEDIA_TYPES.csv, bytes: toCsv(sheet) };
}
