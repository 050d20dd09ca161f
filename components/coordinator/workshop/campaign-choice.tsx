import type { Pack } from '../../../utils/contract/pack.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Choice } from '../../ui/choice.tsx';

interface CampaignChoiceProps {
  words: CoordinatorDictionary;
  pack: Pick<Pack, 'campaigns'>;
  value: string | undefined;
  onChange: (campaignId: string | undefined) => void;
}

/** Which campaign something belongs to. One of another pack stays as it is until somebody chooses. */
export function CampaignChoice({ words, pack, value, onChange }: CampaignChoiceProps) {
  const said = words.coordinator.editor.plans.campaignChoice;
  const campaigns = pack.campaigns ?? [];
  if (campaigns.length === 0 && value === undefined) return null;
  const isOther = value !== undefined && !campaigns.some(({ id }) => id === value);
  return (
    <Choice
      label={said.label}
      value={value ?? ''}
      options={[
        { value: '', label: said.none },
        ...campaigns.map(({ id, title }) => ({ value: id, label: title.trim() || said.untitled })),
        ...(isOther ? [{ value, label: said.other(value) }] : []),
      ]}
      onChange={(id) => onChange(id === '' ? undefined : id)}
    />
  );
}
