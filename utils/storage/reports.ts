import { KnownReports, ReportQueue } from '../contract/hand-in.ts';
import { toSingle, toUnitKey } from './singles.ts';

/** Weeks that were handed in and that the backend has not answered for yet. */
export const reportQueue = toSingle('reportQueue', ReportQueue);

/** What the backend said last of the reports of a unit; a copy, to be asked for again at any time. */
export const knownReports = (furtherId?: string) =>
  toSingle(toUnitKey('knownReports', furtherId), KnownReports);
