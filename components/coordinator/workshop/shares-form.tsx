import type { ShareItem } from '../../../utils/contract/share-item.ts';
import { toFree } from '../../../utils/domain/packs/template-notation.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { CampaignChoice } from './campaign-choice.tsx';
import type { SectionProps } from './editor-section.tsx';
import { RowList } from './row-list.tsx';

interface SharesFormProps extends SectionProps {
  toPageKey: (link: string) => string | undefined;
  newSeed: () => string;
}

/**
 * What the units are asked to share: posts of pages, whose key is read off the link so that nobody has to know it, and articles of
 * the press.
 */
export function SharesForm({ words, today, pack, onChange, toPageKey, newSeed }: SharesFormProps) {
  const said = words.coordinator.editor.shares;
  const { shareItems } = pack;
  const wheres = Object.entries(said.places) as ['page' | 'press', string][];
  return (
    <RowList<ShareItem>
      words={words}
      said={said}
      rows={shareItems}
      most={5000}
      make={() => ({
        id: toFree(
          `muc-${newSeed()}`,
          shareItems.map(({ id }) => id),
        ),
        title: '',
        link: '',
        publishedOn: today,
      })}
      onChange={(next) => onChange({ ...pack, shareItems: next })}
    >
      {(item, change) => {
        const isPress = item.publisher !== undefined;
        return (
          <>
            <Field
              label={said.title}
              value={item.title}
              maxLength={200}
              onInput={(title) => change({ title })}
            />
            <div class="side-by-side">
              <Choice
                label={said.where}
                value={isPress ? 'press' : 'page'}
                options={wheres.map(([value, label]) => ({ value, label }))}
                onChange={(where) =>
                  change(
                    where === 'press'
                      ? { publisher: '', pageKey: undefined, numericId: undefined, aliases: undefined }
                      : { publisher: undefined, pageKey: toPageKey(item.link) },
                  )
                }
              />
              {item.publisher === undefined ? null : (
                <Field
                  label={said.publisher}
                  hint={said.publisherHint}
                  value={item.publisher}
                  maxLength={120}
                  onInput={(publisher) => change({ publisher })}
                />
              )}
            </div>
            <Field
              label={said.link}
              hint={isPress ? undefined : said.linkHint}
              value={item.link}
              inputMode="url"
              maxLength={2048}
              onInput={(typed) => {
                const link = typed.trim();
                change(isPress ? { link } : { link, pageKey: toPageKey(link) });
              }}
            />
            {isPress || item.link === '' ? null : (
              <p class="small quiet">{item.pageKey ? said.page(item.pageKey) : said.noPage}</p>
            )}
            <div class="side-by-side">
              <DayField
                label={said.publishedOn}
                value={item.publishedOn}
                onInput={(day) => change({ publishedOn: day ?? '' })}
              />
              <DayField label={said.dueOn} value={item.dueOn} onInput={(dueOn) => change({ dueOn })} />
            </div>
            <CampaignChoice
              words={words}
              pack={pack}
              value={item.campaignId}
              onChange={(campaignId) => change({ campaignId })}
            />
            <Check
              label={said.pinned}
              checked={item.pinned === true}
              onChange={(pinned) => change({ pinned: pinned || undefined })}
            />
          </>
        );
      }}
    </RowList>
  );
}
