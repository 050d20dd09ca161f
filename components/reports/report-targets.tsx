import type { ReportTarget } from '../../utils/contract/report-overview.ts';
import type { Language } from '../../utils/contract/settings.ts';
import { toTargetRate, toTargetWords } from '../../utils/domain/targets/target-result.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';

interface ReportTargetsProps {
  words: Dictionary;
  language: Language;
  targets: readonly ReportTarget[];
}

/** What was asked in the period and what was done of it; nothing where nobody has set a target. */
export function ReportTargets({ words, language, targets }: ReportTargetsProps) {
  const say = words.reports.week;
  if (targets.length === 0) return null;
  const percent = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={say.targets}>
      <h3>{say.targets}</h3>
      {targets.map((target) => (
        <div key={target.id} title={target.source}>
          <p class="row report-line small">
            <span>{target.title}</span>
            <strong>
              {say.rate(target.done, target.asked, toTargetWords(target, say.result, percent.format))}
            </strong>
          </p>
          <div class="progress" aria-hidden="true">
            <span style={{ width: `${100 * toTargetRate(target)}%` }} />
          </div>
        </div>
      ))}
    </section>
  );
}
