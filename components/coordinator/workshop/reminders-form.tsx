import type { ReminderCategory, ReminderRulesPart } from '../../../utils/contract/reminder-rules.ts';
import { tryReminders } from '../../../utils/domain/packs/lint/try-reminders.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import type { SectionProps } from './editor-section.tsx';
import type { WorkshopProps } from './pack-workshop.tsx';
import { RowList } from './row-list.tsx';

const NONE: ReminderRulesPart = {
  phrases: [],
  exceptions: [],
  trustedHosts: [],
  mustRemind: [],
  mustNotRemind: [],
};

/** What a pack adds to the reminder, with the sentences by which it is tested. The categories are those of the product. */
export function RemindersForm(props: SectionProps & Pick<WorkshopProps, 'rules'>) {
  const { words, pack, onChange } = props;
  const said = words.coordinator.editor.words.reminders;
  const rules = pack.reminders ?? NONE;
  const { failing } = tryReminders(props.rules, pack.reminders);
  const categories = Object.entries(words.reminders.category) as [ReminderCategory, { name: string }][];
  const options = categories.map(([value, { name }]) => ({ value, label: name }));
  const first: ReminderCategory = 'unverified';
  const set = (change: Partial<ReminderRulesPart>) => {
    const next = { ...rules, ...change };
    const isEmpty = Object.values(next).every(({ length }) => length === 0);
    onChange(withValue(pack, { reminders: isEmpty ? undefined : next }));
  };
  return (
    <section class="stack">
      <p class="small quiet">{said.explain}</p>
      <section class="card stack" aria-label={said.phrases}>
        <h3>{said.phrases}</h3>
        <RowList
          words={words}
          said={{ add: said.phraseAdd, remove: said.phraseRemove, item: said.phraseItem }}
          rows={rules.phrases}
          most={300}
          nested
          make={() => ({ category: first, phrase: '' })}
          onChange={(phrases) => set({ phrases })}
        >
          {(added, change) => (
            <>
              <div class="side-by-side">
                <Field
                  label={said.phrase}
                  value={added.phrase}
                  maxLength={80}
                  onInput={(phrase) => change({ phrase })}
                />
                <Choice
                  label={said.category}
                  value={added.category}
                  options={options}
                  onChange={(category) => change({ category })}
                />
              </div>
              <WordsField
                label={said.except}
                words={added.except ?? []}
                onInput={(except) => change({ except: except.length === 0 ? undefined : except })}
              />
            </>
          )}
        </RowList>
      </section>
      <section class="card stack" aria-label={said.must}>
        <h3>{said.must}</h3>
        <p class="small quiet">{said.mustExplain}</p>
        <RowList
          words={words}
          said={{ add: said.mustAdd, remove: said.sentenceRemove, item: said.mustItem }}
          rows={rules.mustRemind}
          most={100}
          nested
          make={() => ({ category: rules.phrases.at(-1)?.category ?? first, text: '' })}
          onChange={(mustRemind) => set({ mustRemind })}
        >
          {(test, change) => (
            <div class="side-by-side">
              <Field
                label={said.sentence}
                value={test.text}
                maxLength={300}
                error={
                  failing.some(({ text, category }) => text === test.text && category === test.category)
                    ? said.notReminded
                    : undefined
                }
                onInput={(text) => change({ text })}
              />
              <Choice
                label={said.category}
                value={test.category}
                options={options}
                onChange={(category) => change({ category })}
              />
            </div>
          )}
        </RowList>
      </section>
      <section class="card stack" aria-label={said.mustNot}>
        <h3>{said.mustNot}</h3>
        <RowList
          words={words}
          said={{ add: said.mustNotAdd, remove: said.sentenceRemove, item: said.mustNotItem }}
          rows={rules.mustNotRemind.map((text) => ({ text }))}
          most={100}
          nested
          make={() => ({ text: '' })}
          onChange={(rows) => set({ mustNotRemind: rows.map(({ text }) => text) })}
        >
          {({ text }, change) => (
            <Field
              label={said.sentence}
              value={text}
              maxLength={300}
              error={
                failing.some((failed) => failed.text === text && failed.expected === 'silence')
                  ? said.remindedWrongly
                  : undefined
              }
              onInput={(typed) => change({ text: typed })}
            />
          )}
        </RowList>
      </section>
      <section class="card stack" aria-label={said.exceptions}>
        <h3>{said.exceptions}</h3>
        <p class="small quiet">{said.exceptionsExplain}</p>
        <RowList
          words={words}
          said={{ add: said.exceptionAdd, remove: said.exceptionRemove, item: said.exceptionItem }}
          rows={rules.exceptions}
          most={300}
          nested
          make={() => ({ category: first, phrase: '' })}
          onChange={(exceptions) => set({ exceptions })}
        >
          {(exception, change) => (
            <div class="side-by-side">
              <Field
                label={said.phrase}
                value={exception.phrase}
                maxLength={80}
                onInput={(phrase) => change({ phrase })}
              />
              <Choice
                label={said.category}
                value={exception.category}
                options={options}
                onChange={(category) => change({ category })}
              />
            </div>
          )}
        </RowList>
        <WordsField
          label={said.hosts}
          hint={said.hostsHint}
          words={rules.trustedHosts}
          onInput={(hosts) => set({ trustedHosts: hosts.map((host) => host.toLowerCase()) })}
        />
      </section>
    </section>
  );
}
