import { api } from '../../utils/contract/api.ts';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { BoardRow, ReportSubmission, WeekReport } from '../../utils/contract/week-report.ts';
import type { Backend } from './backend.ts';

/** The week of the clock that tests begin with. */
export const WEEK = '2026-W47';

export function aSubmission(fields: Partial<ReportSubmission> = {}): ReportSubmission {
  return { week: WEEK, kind: 'submitted', activities: 3, targets: [], ...fields };
}

export async function submit(
  backend: Backend,
  token: string,
  fields: Partial<ReportSubmission> = {},
): Promise<Response> {
  return await backend.post(api['reports.submit'].path, aSubmission(fields), token);
}

export async function expectReport(response: Response): Promise<WeekReport> {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return api['reports.submit'].success[200].parse(await response.json());
}

export async function review(
  backend: Backend,
  token: string,
  unit: string,
  move: Record<string, unknown>,
): Promise<Response> {
  return await backend.post(api['reports.review'].path, { unit, week: WEEK, ...move }, token);
}

export async function readBoard(
  backend: Backend,
  token: string,
  unit: string,
  { week = WEEK, tree = 'was', after }: { week?: string; tree?: TreeView; after?: string | undefined } = {},
): Promise<{ unit: BoardRow; rows: BoardRow[]; next?: string | undefined }> {
  const query = new URLSearchParams({ unit, week, tree, ...(after === undefined ? {} : { after }) });
  const response = await backend.get(`${api['board.read'].path}?${query}`, token);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return api['board.read'].success[200].parse(await response.json());
}
