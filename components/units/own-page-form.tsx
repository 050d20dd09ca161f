import { useState } from 'preact/hooks';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

interface OwnPageFormProps {
  words: FullDictionary;
  ownPage: ListedPage | undefined;
  /** The part of a page's link that names it; undefined when it is not the link of a page. */
  toPageKey: (link: string) => string | undefined;
  onSave: (page: ListedPage) => Promise<void>;
}

/** Which page is the unit's own, said once by its link. */
export function OwnPageForm({ words, ownPage, toPageKey, onSave }: OwnPageFormProps) {
  const form = words.units.ownPage;
  const [link, setLink] = useState(ownPage ? `https://www.facebook.com/${ownPage.key}` : '');
  const [name, setName] = useState(ownPage?.name ?? '');
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const key = toPageKey(link.trim());
  const save = async () => {
    setTried(true);
    if (key === undefined || name.trim() === '') return;
    await onSave({ key, name: name.trim().normalize('NFC'), role: 'own' });
    setSaved(true);
  };
  return (
    <form
      class="card stack"
      aria-label={form.heading}
      onInput={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{form.heading}</h2>
      <p class="quiet">{form.explain}</p>
      <Field
        label={form.link}
        hint={form.linkHint}
        value={link}
        inputMode="url"
        maxLength={2048}
        error={tried && key === undefined ? form.wrongLink : undefined}
        onInput={setLink}
      />
      <Field
        label={form.name}
        hint={form.nameHint}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? form.nameMissing : undefined}
        onInput={setName}
      />
      <div class="row">
        <Button type="submit">{form.save}</Button>
      </div>
      {saved ? (
        <Note tone="good">
          <p>{form.saved}</p>
        </Note>
      ) : null}
    </form>
  );
}
