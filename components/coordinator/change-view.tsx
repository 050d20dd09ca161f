import type { FactChange, PackChange } from '../../utils/domain/packs/diff-packs.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Chip, type Tone } from '../ui/chip.tsx';
import { WordChanges } from './word-changes.tsx';

interface ChangeViewProps {
  words: CoordinatorDictionary;
  change: PackChange;
  /** What to say when there is nothing to show. */
  nothing: string;
}

const TONES: Record<'added' | 'removed' | 'changed', Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'look',
};

/** What is otherwise in a pack than in another, word by word. */
export function ChangeView({ words, change, nothing }: ChangeViewProps) {
  const { review } = words.coordinator;
  const { facts, templates, entries, unchanged } = change;
  if (facts.length + templates.length + entries.length === 0) return <p>{nothing}</p>;
  return (
    <div class="stack changes">
      <p class="small quiet">{review.legend}</p>
      <FactChanges words={words} facts={facts} />
      {templates.map((template) => (
        <section key={`${template.kind} ${template.id}`} class="card stack" aria-label={template.title}>
          <div class="row">
            <Chip tone={TONES[template.kind]}>{review[template.kind]}</Chip>
            <h4>{template.title}</h4>
          </div>
          <FactChanges words={words} facts={template.facts} />
          <WordChanges words={words} changes={template.text} />
        </section>
      ))}
      {entries.map(({ part, kind, before, after }) => (
        <section key={`${part} ${kind} ${before} ${after}`} class="row" aria-label={review.parts[part]}>
          <Chip tone={TONES[kind]}>{review[kind]}</Chip>
          <strong>{review.parts[part]}</strong>
          <OldAndNew words={words} before={before} after={after} />
        </section>
      ))}
      {unchanged > 0 ? <p class="small quiet">{review.unchanged(unchanged)}</p> : null}
    </div>
  );
}

type FactName = keyof CoordinatorDictionary['coordinator']['review']['facts'];

function FactChanges({ words, facts }: { words: CoordinatorDictionary; facts: FactChange<FactName>[] }) {
  const { review } = words.coordinator;
  if (facts.length === 0) return null;
  return (
    <dl class="facts-changed">
      {facts.map(({ name, before, after }) => (
        <div key={name}>
          <dt class="small quiet">{review.facts[name]}</dt>
          <dd>
            <OldAndNew words={words} before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface OldAndNewProps {
  words: CoordinatorDictionary;
  before: string | undefined;
  after: string | undefined;
}

function OldAndNew({ words: { coordinator }, before, after }: OldAndNewProps) {
  const { review } = coordinator;
  return (
    <span class="word-changes">
      {before === undefined ? null : (
        <del>
          <span class="visually-hidden">{`${review.removedBegin} `}</span>
          {before}
        </del>
      )}{' '}
      {after === undefined ? null : (
        <ins>
          <span class="visually-hidden">{`${review.addedBegin} `}</span>
          {after}
        </ins>
      )}
    </span>
  );
}
