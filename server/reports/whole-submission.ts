import type { ReportSubmission } from '../../utils/contract/week-report.ts';
import { toWholeText } from '../../utils/domain/text/to-whole-text.ts';

/**
 * A report with all its words as the database will hold them, so that the same report sent again is known for the same. No unit is refused its
 * week for what a text box cut off.
 */
export function toWholeSubmission(submission: ReportSubmission): ReportSubmission {
  const { reason, remarks, targets } = submission;
  return {
    ...submission,
    ...(reason === undefined ? {} : { reason: toWholeText(reason) }),
    ...(remarks === undefined ? {} : { remarks: toWholeText(remarks) }),
    targets: targets.map((target) => ({
      ...target,
      title: toWholeText(target.title),
      ...(target.explanation === undefined ? {} : { explanation: toWholeText(target.explanation) }),
    })),
  };
}
