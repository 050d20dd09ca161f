import type { IgnoredPhrase } from '../../utils/contract/settings.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';

interface IgnoredPhrasesProps {
  words: FullDictionary;
  ignored: readonly IgnoredPhrase[];
  /** Wants to be told of it again. */
  onHeed: (phrase: IgnoredPhrase) => void;
}

/** Phrases of which the admin wants no more reminders, each with the way back. */
export function IgnoredPhrases({ words, ignored, onHeed }: IgnoredPhrasesProps) {
  const text = words.units.ignored;
  return (
    <section class="card stack" aria-label={text.heading}>
      <h2>{text.heading}</h2>
      <p class="quiet">{ignored.length === 0 ? text.none : text.explain}</p>
      {ignored.map((entry) => (
        <div class="row" key={`${entry.category}:${entry.phrase}`}>
          <span>
            <q>{entry.phrase}</q>
            <span class="small quiet">{` ${words.reminders.category[entry.category].name}`}</span>
          </span>
          <Button label={text.restoreOne(entry.phrase)} onClick={() => onHeed(entry)}>
            {text.restore}
          </Button>
        </div>
      ))}
    </section>
  );
}
