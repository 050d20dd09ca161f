import type { StoredOverview as Overview } from '../../utils/contract/messages.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';

/** What is kept and what left the browser, as sent. */
export function StoredOverview({ words, overview }: { words: Dictionary; overview: Overview }) {
  const { stored } = words.units;
  return (
    <section class="card stack" aria-label={stored.heading}>
      <h2>{stored.heading}</h2>
      <p class="quiet">{stored.explain}</p>
      <p>{stored.entries(overview.entries)}</p>
      {overview.setAside.length > 0 ? <p>{stored.setAside(overview.setAside.length)}</p> : null}
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
