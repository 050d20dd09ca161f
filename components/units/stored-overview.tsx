import type { StoredOverview as Overview } from '../../utils/contract/stored-overview.ts';
import type { TemplateMemory } from '../../utils/contract/template-memory.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';

interface StoredOverviewProps {
  words: FullDictionary;
  overview: Overview;
  onForgetTemplates: () => void;
}

/** What is kept and what left the browser, as sent. */
export function StoredOverview({ words, overview, onForgetTemplates }: StoredOverviewProps) {
  const { stored } = words.units;
  return (
    <section class="card stack" aria-label={stored.heading}>
      <h2>{stored.heading}</h2>
      <p class="quiet">{stored.explain}</p>
      <p>{stored.entries(overview.entries)}</p>
      {overview.setAside.length > 0 ? <p>{stored.setAside(overview.setAside.length)}</p> : null}
      {overview.restored ? (
        <p>
          {words.handover.restored(overview.restored.count, toVietnamDayAndTime(overview.restored.lastAt))}
        </p>
      ) : null}
      {overview.templateMemory ? (
        <Remembered words={words} memory={overview.templateMemory} onForget={onForgetTemplates} />
      ) : null}
      <h3>{stored.lastSent}</h3>
      {overview.payloads.length === 0 ? <p class="quiet">{stored.nothingSent}</p> : null}
      {overview.payloads.map((payload, index) => (
        <details class="payload" key={`${payload.sentAt} ${index}`}>
          <summary class="small">{`${payload.sentAt} · ${payload.method} ${payload.url}`}</summary>
          {payload.body === undefined ? null : <pre class="small">{payload.body}</pre>}
        </details>
      ))}
    </section>
  );
}

interface RememberedProps {
  words: FullDictionary;
  memory: TemplateMemory;
  onForget: () => void;
}

/** What is remembered of the use of templates: every value as it was typed, and one button that forgets it. */
function Remembered({ words, memory: { favourites, recent, values }, onForget }: RememberedProps) {
  const { stored } = words.units;
  return (
    <>
      <p>{stored.templates(favourites.length, recent.length, values.length)}</p>
      {values.length > 0 ? (
        <details class="payload">
          <summary class="small">{stored.values}</summary>
          <ul class="small">
            {values.map(({ label, value }) => (
              <li key={label}>{`${label}: ${value}`}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {recent.length + values.length > 0 ? (
        <div>
          <Button onClick={onForget}>{stored.forget}</Button>
        </div>
      ) : null}
    </>
  );
}
