import type { ReportFacts } from '../../utils/contract/hand-in.ts';
import { ACTIVITY_KINDS } from '../../utils/domain/activities/activity-kinds.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';

interface WeekContentsProps {
  words: ViewWords;
  facts: ReportFacts;
  heading: string;
  whose: string;
}

/** All that leaves the browser with a report, in words. */
export function WeekContents({ words, facts, heading, whose }: WeekContentsProps) {
  const say = words.handIn;
  const kinds = ACTIVITY_KINDS.flatMap((kind) => {
    const count = facts.kinds[kind];
    return count === undefined ? [] : [{ kind, count }];
  });
  return (
    <div class="hand-in-contents stack small">
      <h4>{heading}</h4>
      <p>{whose}</p>
      <p>
        <strong>{say.facts(facts.activities)}</strong>
      </p>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>{say.kind(words.reports.activityKinds[kind], count)}</li>
        ))}
      </ul>
      {facts.targets.length > 0 ? (
        <>
          <h4>{say.targets}</h4>
          <ul>
            {facts.targets.map(({ targetId, title, reached, number, explanation }) => (
              <li key={targetId}>
                {say.target(title, reached, number)}
                {explanation === undefined ? null : <p class="quiet">{say.explanation(explanation)}</p>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {facts.check === undefined ? null : <p class="quiet">{say.check(facts.check)}</p>}
    </div>
  );
}
