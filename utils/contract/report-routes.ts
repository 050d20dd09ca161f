import * as z from 'zod/mini';
import { Cursor, ReturnReason } from './entry-review.ts';
import { OfUnit } from './held-unit.ts';
import { Instant, Week } from './instant.ts';
import type { Period, PeriodKind } from './period.ts';
import { Language } from './settings.ts';
import { UnitId } from './unit.ts';
import { BoardRow, ReportSubmission, TrendWeek, WeekReport } from './week-report.ts';

/** Most rows of the board in one answer. */
export const BOARD_MOST = 200;

/** As the tree stood in that week, or as it is now. */
export const TreeView = z.enum(['was', 'now']);
export type TreeView = z.infer<typeof TreeView>;

export const BoardFileFormat = z.enum(['csv', 'xlsx', 'json', 'docx']);
export type BoardFileFormat = z.infer<typeof BoardFileFormat>;

/** `bang-2026-W47-ldld-thanh-pho.csv`; the letter is no table: `bao-cao-2026-W47-ldld-thanh-pho.docx`. */
export function toBoardFileName(period: Period, unitId: string, format: BoardFileFormat): string {
  return `${format === 'docx' ? 'bao-cao' : 'bang'}-${period}-${unitId}.${format}`;
}

const PERIODS = ['week', 'month', 'quarter', 'year'] as const satisfies PeriodKind[];

/** Of one week, or of the days of one calendar month, quarter or year: exactly one of them is named. */
export const BoardFileQuery = z
  .strictObject({
    unit: UnitId,
    week: z.optional(Week),
    month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    quarter: z.optional(z.string().check(z.regex(/^\d{4}-Q[1-4]$/))),
    year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
    tree: z._default(TreeView, 'was'),
    format: BoardFileFormat,
    /** Of the words in it; absent: Vietnamese. */
    language: z._default(Language, 'vi'),
  })
  .check(
    z.refine((query) => PERIODS.filter((name) => query[name] !== undefined).length === 1, {
      error: 'either a week, a month, a quarter or a year',
    }),
  );
export type BoardFileQuery = z.infer<typeof BoardFileQuery>;

/** Of one week; who stands in the subtree, and under which name, is as with the board. */
export const TargetFileQuery = z.strictObject({
  unit: UnitId,
  week: Week,
  tree: z._default(TreeView, 'was'),
  format: z.enum(['csv', 'xlsx']),
  language: z._default(Language, 'vi'),
});

const ofReport = { unit: UnitId, week: Week };

/** The part of `api` that is about week reports: handing in, looking over, and the files made of them. */
export const reportRoutes = {
  'reports.list': {
    method: 'GET',
    path: '/v1/reports',
    auth: 'device',
    summary:
      "A unit's reports of all weeks from one to another that have begun, at most 60; one that was not handed in is open",
    query: z.strictObject({ from: Week, to: Week, ...OfUnit }),
    success: { 200: z.strictObject({ reports: z.array(WeekReport) }) },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'reports.submit': {
    method: 'POST',
    path: '/v1/reports',
    auth: 'device',
    summary: 'Hand in a week, or say that there was nothing; the same again gives the same answer',
    query: z.strictObject(OfUnit),
    request: ReportSubmission,
    /** `not_allowed`: the week is locked, or accepted already. */
    success: { 200: WeekReport },
    errors: ['bad_request', 'unauthorized', 'not_found', 'not_allowed', 'too_large'],
  },
  'reports.read': {
    method: 'GET',
    path: '/v1/reports/of-unit',
    auth: 'coordinator',
    summary: 'The report of one unit for one week, with what was handed in',
    query: z.strictObject(ofReport),
    success: { 200: WeekReport },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'reports.review': {
    method: 'POST',
    path: '/v1/reports/review',
    auth: 'coordinator',
    summary: 'Accept a report, return it with a reason, give a unit longer, or take that back',
    request: z.discriminatedUnion('move', [
      z.strictObject({ ...ofReport, move: z.literal('accept'), revision: z.int() }),
      z.strictObject({ ...ofReport, move: z.literal('return'), revision: z.int(), reason: ReturnReason }),
      z.strictObject({ ...ofReport, move: z.literal('unlock'), until: Instant }),
      z.strictObject({ ...ofReport, move: z.literal('relock') }),
    ]),
    /** `conflict`: it was handed in anew since it was looked at. */
    success: { 200: WeekReport },
    errors: ['bad_request', 'unauthorized', 'not_found', 'conflict', 'not_allowed'],
  },
  'board.read': {
    method: 'GET',
    path: '/v1/board',
    auth: 'coordinator',
    summary:
      'A unit and those directly below it, each with all that stands below, for one week; by name, page by page',
    query: z.strictObject({ ...ofReport, tree: TreeView, after: z.optional(Cursor) }),
    success: {
      200: z.strictObject({ unit: BoardRow, rows: z.array(BoardRow), next: z.optional(Cursor) }),
    },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
  'board.trend': {
    method: 'GET',
    path: '/v1/board/trend',
    auth: 'coordinator',
    summary: 'A unit with all that stands below it over the twelve weeks that end with one',
    query: z.strictObject({ ...ofReport, tree: TreeView }),
    success: { 200: z.strictObject({ weeks: z.array(TrendWeek) }) },
    errors: ['bad_request', 'unauthorized', 'not_found'],
  },
} as const;
