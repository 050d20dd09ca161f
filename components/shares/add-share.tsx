import { ListPlus } from 'lucide';
import { useState } from 'preact/hooks';
import type { AddOutcome } from '../../utils/contract/share-state.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { AddSaid } from './open-post.tsx';

export interface AddShareProps {
  words: Dictionary;
  actions: PanelActions;
}

/** A link of the admin's own for the checklist: a post of a listed page, or an article. What is typed stays until it was taken. */
export function AddShare({ words, actions }: AddShareProps) {
  const [link, setLink] = useState('');
  const [title, setTitle] = useState('');
  const [outcome, setOutcome] = useState<AddOutcome>();
  const say = words.shares;
  const save = async () => {
    const typed = title.trim();
    const next = await actions.addShare({ link: link.trim(), ...(typed === '' ? {} : { title: typed }) });
    setOutcome(next);
    if (next.outcome !== 'added') return;
    setLink('');
    setTitle('');
  };
  return (
    <form
      class="stack"
      style={{ gap: '8px' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (link.trim() !== '') void save();
      }}
    >
      <Field
        label={say.link}
        hint={say.linkHint}
        value={link}
        inputMode="url"
        maxLength={4000}
        onInput={setLink}
      />
      <Field label={say.title} hint={say.titleHint} value={title} maxLength={200} onInput={setTitle} />
      <div class="row">
        <Button type="submit" icon={ListPlus} disabled={link.trim() === ''}>
          {say.add}
        </Button>
      </div>
      {outcome ? <AddSaid words={words} outcome={outcome} /> : null}
    </form>
  );
}
