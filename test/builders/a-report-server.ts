import { ReportSubmission, type WeekReport } from '../../utils/contract/week-report.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { aGrant } from './a-connection.ts';
import { aNetwork, answerJson, answerProblem, type Network } from './a-network.ts';

/** A report as the backend has it: week 47 of 2026, due on Monday at noon in Viet Nam, locked two days later. */
export function aWeekReport(over: Partial<WeekReport> = {}): WeekReport {
  const week = over.week ?? '2026-W47';
  const monday = addDays(weekDays(week).at(-1) ?? '', 1);
  return {
    unitId: aGrant().unit.id,
    week,
    state: 'open',
    revision: 0,
    dueAt: `${monday}T05:00:00.000Z`,
    locksAt: `${addDays(monday, 2)}T17:00:00.000Z`,
    ...over,
  };
}

export interface ReportServer {
  network: Network;
  reports: Map<string, WeekReport>;
  /** Every handing in that changed something, in order. */
  handedIn: ReportSubmission[];
  clock: { now: string };
}

/** The backend as a device sees it when it hands in weeks, by the contract of `reportRoutes`: the same bytes get the same answer. */
export function aReportServer(weeks: readonly string[] = ['2026-W46', '2026-W47']): ReportServer {
  const server: ReportServer = {
    reports: new Map(weeks.map((week) => [week, aWeekReport({ week })])),
    handedIn: [],
    clock: { now: '2026-11-23T02:00:00.000Z' },
    network: aNetwork(async (path, init) => {
      const url = new URL(path, 'https://baocao.example');
      if (url.pathname !== '/v1/reports') return answerProblem(404, 'not_found');
      if (init?.method !== 'POST') {
        const [from, to] = [url.searchParams.get('from') ?? '', url.searchParams.get('to') ?? ''];
        const reports = [...server.reports.values()].filter(({ week }) => from <= week && week <= to);
        return answerJson({ reports });
      }
      const parsed = ReportSubmission.safeParse(JSON.parse(String(init.body)));
      if (!parsed.success) return answerProblem(400, 'bad_request');
      const submission = parsed.data;
      const known = server.reports.get(submission.week) ?? aWeekReport({ week: submission.week });
      if (known.submission && toCanonicalJson(known.submission) === toCanonicalJson(submission))
        return answerJson(known);
      if (known.state === 'accepted' || known.state === 'locked') return answerProblem(403, 'not_allowed');
      const report: WeekReport = {
        ...known,
        state: submission.kind,
        revision: known.revision + 1,
        submittedAt: server.clock.now,
        late: server.clock.now > known.dueAt,
        submission,
        stored: submission.activities,
      };
      delete report.returned;
      server.reports.set(submission.week, report);
      server.handedIn.push(submission);
      return answerJson(report);
    }),
  };
  return server;
}
