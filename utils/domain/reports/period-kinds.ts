import type { PeriodKind } from '../../contract/period.ts';

/** In the order in which people are shown them. */
export const PERIOD_KINDS = ['week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodKind[];

/** Guidance 1621/HD-TLĐ III.2: the monthly report goes in before the 30th. */
export const MONTHLY_REPORT_BEFORE = 30;
