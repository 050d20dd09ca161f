import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import type { ReviewMove } from '../../utils/domain/activities/entry-standing.ts';
import type { ReportMove } from '../../utils/domain/reports/report-life.ts';

/** Upper ends of the classes of durations, in seconds. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']);

/** What is asked for only when somebody reads the figures. */
export interface Gauges {
  databaseBytes: number;
  /** Entries that devices have numbered and that have not come. */
  missingEntries: number;
  eventLoopDelaySeconds: { mean: number; p99: number; max: number };
  residentBytes: number;
}

export interface Metrics {
  countRequest: (request: { method: string; route: string; status: number; seconds: number }) => void;
  countEntries: (results: readonly BatchResult[]) => void;
  countReview: (move: ReviewMove) => void;
  countHandover: () => void;
  countReportMove: (move: ReportMove) => void;
  /** Everything in the text format of Prometheus. */
  toText: (gauges: Gauges) => string;
}

interface Durations {
  classes: number[];
  sum: number;
  count: number;
}

/** Counts since the start of the process. Labels are routes, methods and states of ours: never who asks. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  const entries = new Map<BatchResult['status'], number>();
  for (const status of ['stored', 'already', 'conflict', 'invalid'] as const) entries.set(status, 0);
  let corrections = 0;
  const reviews = new Map<ReviewMove, number>([
    ['accept', 0],
    ['return', 0],
  ]);
  let handovers = 0;
  const moves = new Map<ReportMove, number>();

  return {
    countRequest({ method, route, status, seconds }) {
      const known = METHODS.has(method) ? method : 'other';
      const key = toLabels({ method: known, route, status: String(status) });
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const label = toLabels({ route });
      const seen = durations.get(label) ?? { classes: CLASSES.map(() => 0), sum: 0, count: 0 };
      for (const [index, end] of CLASSES.entries()) {
        if (seconds <= end) seen.classes[index] = (seen.classes[index] ?? 0) + 1;
      }
      seen.sum += seconds;
      seen.count += 1;
      durations.set(label, seen);
    },
    countEntries(results) {
      for (const result of results) {
        entries.set(result.status, (entries.get(result.status) ?? 0) + 1);
        if (result.status === 'stored' && result.receipt.revision !== undefined) corrections += 1;
      }
    },
    countReview(move) {
      reviews.set(move, (reviews.get(move) ?? 0) + 1);
    },
    countHandover() {
      handovers += 1;
    },
    countReportMove(move) {
      moves.set(move, (moves.get(move) ?? 0) + 1);
    },
    toText(gauges) {
      return [
        ...toFamily('so_tay_requests_total', 'counter', 'Requests answered.', [...requests]),
        ...toHistogram('so_tay_request_seconds', 'Time from a request to its answer.', durations),
        ...toFamily(
          'so_tay_entries_total',
          'counter',
          'Items of batches by what became of them.',
          [...entries].map(([status, count]) => [toLabels({ status }), count]),
        ),
        ...toCounter('so_tay_corrections_total', 'Stored items that were later revisions.', corrections),
        ...toFamily(
          'so_tay_reviews_total',
          'counter',
          'Entries that coordinators accepted or returned.',
          [...reviews].map(([move, count]) => [toLabels({ move }), count]),
        ),
        ...toCounter('so_tay_handovers_total', 'Devices that took the place of another.', handovers),
        ...toFamily(
          'so_tay_report_moves_total',
          'counter',
          'Week reports by what was done with them.',
          [...moves].map(([move, count]) => [toLabels({ move }), count]),
        ),
        ...toGauge(
          'so_tay_missing_entries',
          'Entries that devices numbered and that have not come.',
          gauges.missingEntries,
        ),
        ...toGauge('so_tay_database_bytes', 'Size of the database.', gauges.databaseBytes),
        ...toFamily(
          'so_tay_event_loop_delay_seconds',
          'gauge',
          'Delay of the event loop since the last reading.',
          [
            ...Object.entries(gauges.eventLoopDelaySeconds).map(([kind, value]): [string, number] => [
              toLabels({ kind }),
              value,
            ]),
          ],
        ),
        ...toGauge('so_tay_resident_bytes', 'Memory of the process.', gauges.residentBytes),
        '',
      ].join('\n');
    },
  };
}

type Sample = readonly [labels: string, value: number];

function toFamily(name: string, type: string, help: string, samples: readonly Sample[]): string[] {
  const lines = samples.map(([labels, value]) => `${name}${labels} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}

const toCounter = (name: string, help: string, value: number) =>
  toFamily(name, 'counter', help, [['', value]]);
const toGauge = (name: string, help: string, value: number) => toFamily(name, 'gauge', help, [['', value]]);

function toHistogram(name: string, help: string, all: ReadonlyMap<string, Durations>): string[] {
  const lines = [...all].flatMap(([label, { classes, sum, count }]) => {
    const withEnd = (end: string) => label.replace('}', `,le="${end}"}`);
    return [
      ...CLASSES.map((end, index) => `${name}_bucket${withEnd(String(end))} ${classes[index] ?? 0}`),
      `${name}_bucket${withEnd('+Inf')} ${count}`,
      `${name}_sum${label} ${sum}`,
      `${name}_count${label} ${count}`,
    ];
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}

/** Values are names of ours: they hold nothing that would have to be escaped. */
function toLabels(labels: Record<string, string>): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`;
}
