import { useState } from 'preact/hooks';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

interface SuiteFormProps {
  words: FullDictionary;
  /** The unit's own pages. */
  pages: readonly ListedPage[];
  /** The number of the page in an address of Business Suite; undefined when it is none. */
  toPageNumber: (link: string) => string | undefined;
  /** The numbers known so far, also of pages of other units. */
  known: Record<string, string> | undefined;
  /** All the numbers that are known from now on, by the pages' keys. */
  onSave: (pageNumbers: Record<string, string>) => Promise<void>;
}

const toLink = (number: string) => `https://business.facebook.com/latest/composer/?asset_id=${number}`;

/** Which page of Business Suite is the unit's own, said once by its address. An empty field takes it back. */
export function SuiteForm({ words, pages, known = {}, toPageNumber, onSave }: SuiteFormProps) {
  const form = words.units.suite;
  const [links, setLinks] = useState<Record<string, string>>(() =>
    Object.fromEntries(pages.map(({ key, number }) => [key, number === undefined ? '' : toLink(number)])),
  );
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<string>();
  const given = pages.flatMap(({ key }) => {
    const link = (links[key] ?? '').trim();
    return link === '' ? [] : [{ key, number: toPageNumber(link) }];
  });
  const isWrong = (key: string) => given.some((page) => page.key === key && page.number === undefined);
  const save = async () => {
    setTried(true);
    if (given.some(({ number }) => number === undefined)) return;
    const others = Object.entries(known).filter(([key]) => !pages.some((page) => page.key === key));
    await onSave(Object.fromEntries([...others, ...given.map(({ key, number = '' }) => [key, number])]));
    setSaved(given.length > 0 ? form.saved : form.forgotten);
  };
  return (
    <form
      class="card stack"
      aria-label={form.heading}
      onInput={() => setSaved(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{form.heading}</h2>
      <p class="quiet">{form.explain}</p>
      {pages.map(({ key, name }) => (
        <Field
          key={key}
          label={form.link(name)}
          hint={form.linkHint}
          value={links[key] ?? ''}
          inputMode="url"
          maxLength={2048}
          error={tried && isWrong(key) ? form.wrongLink : undefined}
          onInput={(link) => setLinks((present) => ({ ...present, [key]: link }))}
        />
      ))}
      <div class="row">
        <Button type="submit">{form.save}</Button>
      </div>
      {saved === undefined ? null : (
        <Note tone="good">
          <p>{saved}</p>
        </Note>
      )}
    </form>
  );
}
