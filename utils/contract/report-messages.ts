import * as z from 'zod/mini';
import { Paper } from './paper.ts';
import { Period } from './period.ts';
import { RegistrationDesk, WrittenRegistration } from './registration.ts';
import { ReportFile, ReportFormat } from './report-file.ts';
import { ReportOverview } from './report-overview.ts';

/** The part of `messages` about reports and their files. */
export const reportMessages = {
  'report.read': { from: 'page', request: z.strictObject({ period: Period }), reply: ReportOverview },
  'report.export': {
    from: 'page',
    request: z.strictObject({ period: Period, format: ReportFormat }),
    reply: ReportFile,
  },
  /** The report as a letter, for our page that prints it. */
  'report.paper': { from: 'own', request: z.strictObject({ period: Period }), reply: Paper },
  'report.print': { from: 'page', request: z.strictObject({ period: Period }), reply: z.strictObject({}) },
  'registration.read': { from: 'own', request: z.strictObject({}), reply: RegistrationDesk },
  'registration.write': { from: 'own', request: WrittenRegistration, reply: z.strictObject({}) },
  'registration.export': { from: 'own', request: z.strictObject({}), reply: ReportFile },
} as const;
