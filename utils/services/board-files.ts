import { fetchFile } from '../backend/fetch-file.ts';
import type { BoardFileQuestion, BoardQuestion } from '../contract/board-desk.ts';
import type { Told } from '../contract/coordinator-desk.ts';
import { fileRoutes } from '../contract/file-routes.ts';
import type { DeliveryPart } from '../contract/pack-delivery.ts';
import { type BoardFileFormat, toBoardFileName } from '../contract/report-routes.ts';
import type { Language } from '../contract/settings.ts';
import { toCsv } from '../documents/csv.ts';
import type { Sheet } from '../documents/sheet.ts';
import { toSlug } from '../domain/packs/template-notation.ts';
import { weekDays } from '../domain/time/iso-week.ts';
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
  const query = { unit, [toPeriodKind(period)]: period, tree, format, language };
  return await fetchSaved(device, 'board.file', query, toBoardFileName(period, unit, format));
}

/** What all units below one reported of their targets for a week. */
export async function fetchTargetFile(
  device: CoordinatorDevice,
  { unit, week, tree }: BoardQuestion,
  language: Language,
): Promise<Told<SavedFile>> {
  const query = { unit, week, tree, format: 'xlsx', language } as const;
  return await fetchSaved(device, 'board.targets', query, `chi-tieu-${week}-${unit}.xlsx`);
}

/** The entries of a week that were returned to units below one, with the reasons. */
export async function fetchReturnedFile(
  device: CoordinatorDevice,
  { unit, week }: BoardQuestion,
  language: Language,
): Promise<Told<SavedFile>> {
  const days = weekDays(week);
  const span = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  const query = { unit, ...span, standing: 'returned', format: 'csv', language } as const;
  return await fetchSaved(device, 'entries.stream', query, `muc-tra-lai-${week}-${unit}.csv`);
}

/** The units that a published pack is meant for, or one part of them. */
export async function fetchDeliveryFile(
  device: CoordinatorDevice,
  { packId, version }: { packId: string; version: number },
  part: DeliveryPart | undefined,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<Told<SavedFile>> {
  const about = part === undefined ? {} : { part };
  const query = { packId, version: String(version), ...about, format, language };
  return await fetchSaved(device, 'drafts.deliveryFile', query, `da-nhan-${packId}-${version}.${format}`);
}

async function fetchSaved(
  device: CoordinatorDevice,
  route: 'board.file' | 'board.targets' | 'entries.stream' | 'drafts.deliveryFile',
  query: Record<string, string> & { format: BoardFileFormat },
  name: string,
): Promise<Told<SavedFile>> {
  const connection = await findConnection(device.database);
  if (!connection) return { trouble: 'not_paired' };
  try {
    const path = `${fileRoutes[route].path}?${new URLSearchParams(query)}`;
    const bytes = await fetchFile(connection, path, toClientTools(device));
    const { format } = query;
    return { done: { name, mediaType: MEDIA_TYPES[format], bytes } };
  } catch (error) {
    return { trouble: toTrouble(error) };
  }
}

/** What is on the screen as a table of its own, made on this device. `about` tells the file from others of its kind. */
export function toCsvFile(sheet: Sheet, about: string): SavedFile {
  const name = [sheet.name, about].map((part) => toSlug(part, '-', 60)).filter((part) => part !== '');
  return { name: `${name.join('-')}.csv`, mediaType: MEDIA_TYPES.csv, bytes: toCsv(sheet) };
}
