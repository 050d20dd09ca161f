import { Plus } from 'lucide';
import type { ShareItem } from '../../utils/contract/share-item.ts';
import { toFree } from '../../utils/domain/packs/template-notation.ts';
import { withValue } from '../../utils/domain/packs/with-value.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Field } from '../ui/field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { EntryCard } from './entry-card.tsx';

interface SharesFormProps extends SectionProps {
  toPageKey: (link: string) => string | undefined;
  newSeed: () => string;
}

type ItemChange = { [name in keyof ShareItem]?: ShareItem[name] | undefined };

/** Posts that the units are asked to share. The page is read off the link, so that nobody has to know its key. */
export function SharesForm({ words, today, pack, onChange, toPageKey, newSeed }: SharesFormProps) {
  const said = words.coordinator.editor.shares;
  const { shareItems } = pack;
  const set = (next: ShareItem[]) => onChange({ ...pack, shareItems: next });
  return (
    <section class="stack">
      {shareItems.length === 0 ? <p class="quiet">{said.none}</p> : null}
      {shareItems.map((item, index) => {
        const change = (over: ItemChange) => set(shareItems.with(index, withValue(item, over)));
        return (
          <EntryCard
            key={item.id}
            heading={said.item(index + 1)}
            remove={said.remove}
            onRemove={() => set(shareItems.filter((_, at) => at !== index))}
          >
            <Field
              label={said.title}
              value={item.title}
              maxLength={200}
              onInput={(title) => change({ title })}
            />
            <Field
              label={said.link}
              hint={said.linkHint}
              value={item.link}
              inputMode="url"
              maxLength={2048}
              onInput={(typed) => {
                const link = typed.trim();
                change({ link, pageKey: toPageKey(link) ?? '' });
              }}
            />
            {item.pageKey ? <p class="small quiet">{said.page(item.pageKey)}</p> : null}
            <div class="side-by-side">
              <DayField
                label={said.publishedOn}
                value={item.publishedOn}
                onInput={(day) => change({ publishedOn: day ?? '' })}
              />
              <DayField label={said.dueOn} value={item.dueOn} onInput={(dueOn) => change({ dueOn })} />
            </div>
          </EntryCard>
        );
      })}
      <div>
        <Button
          icon={Plus}
          onClick={() => {
            const id = toFree(
              `muc-${newSeed()}`,
              shareItems.map((item) => item.id),
            );
            set([...shareItems, { id, title: '', link: '', pageKey: '', publishedOn: today }]);
          }}
        >
          {said.add}
        </Button>
      </div>
    </section>
  );
}
