import type * as z from 'zod/mini';
import { EntryStreamQuery } from './entry-routes.ts';
import { DeliveryFileQuery } from './pack-delivery.ts';
import type { ProblemCode } from './problem.ts';
import { BoardFileQuery, TargetFileQuery } from './report-routes.ts';

interface FileRoute {
  method: 'GET' | 'PUT';
  /** `{sha256}` stands for the hash of the file, in hex: a file is named by its content and never changes. */
  path: `/v1/${'materials/{sha256}' | 'board/file' | 'board/targets' | 'draft/delivery/file' | 'entries/stream'}`;
  query?: z.ZodMiniObject;
  auth: readonly ('device' | 'coordinator')[];
  summary: string;
  errors: readonly ProblemCode[];
}

/** The routes of the backend whose bodies are bytes and no JSON; all others are in `api`. */
export const fileRoutes = {
  'materials.write': {
    method: 'PUT',
    path: '/v1/materials/{sha256}',
    auth: ['coordinator'],
    summary: 'Keep a file for a pack under its hash; sending it again changes nothing',
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'too_large', 'no_room'],
  },
  'materials.read': {
    method: 'GET',
    path: '/v1/materials/{sha256}',
    auth: ['device', 'coordinator'],
    summary: 'The file that has this hash',
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'board.file': {
    method: 'GET',
    path: '/v1/board/file',
    auth: ['coordinator'],
    summary:
      'All units of a subtree in a week, month, quarter or year, one line each, with totals and a check value: CSV, XLSX or JSON, as a stream; or the roll-up as a letter (DOCX)',
    query: BoardFileQuery,
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'board.targets': {
    method: 'GET',
    path: '/v1/board/targets',
    auth: ['coordinator'],
    summary:
      'The targets that all units of a subtree reported for a week, one line each: CSV or XLSX, as a stream',
    query: TargetFileQuery,
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'drafts.deliveryFile': {
    method: 'GET',
    path: '/v1/draft/delivery/file',
    auth: ['coordinator'],
    summary:
      'The units that a published pack is meant for, with how far it has come at each: CSV or XLSX, as a stream',
    query: DeliveryFileQuery,
    errors: ['bad_request', 'unauthorized', 'not_allowed', 'not_found'],
  },
  'entries.stream': {
    method: 'GET',
    path: '/v1/entries/stream',
    auth: ['coordinator'],
    summary:
      'All entries of some days of a unit and the units below it, by day and id: JSON lines or CSV, as a stream',
    query: EntryStreamQuery,
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
} as const satisfies Record<string, FileRoute>;

export const toMaterialPath = (sha256: string) =>
  fileRoutes['materials.read'].path.replace('{sha256}', sha256);
