import * as z from 'zod/mini';

export const ReportFormat = z.enum(['csv', 'xlsx', 'docx']);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** An exported file on its way from the background to the surface that saves it; bytes as base64. */
export const ReportFile = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  base64: z.string(),
});
export type ReportFile = z.infer<typeof ReportFile>;
