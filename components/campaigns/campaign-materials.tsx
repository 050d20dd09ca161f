import type { Material } from '../../utils/contract/material.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { MaterialCard } from './material-card.tsx';

interface CampaignMaterialsProps {
  words: ViewWords;
  materials: readonly Material[];
  actions: Pick<PanelActions, 'readMaterial'>;
}

/** The files of a campaign, each with the checksum by which anybody can tell that it is the right one. */
export function CampaignMaterials({ words, materials, actions }: CampaignMaterialsProps) {
  return (
    <section class="stack" style={{ gap: '6px' }}>
      <h3>{words.campaigns.materials}</h3>
      <ul class="campaign-list">
        {materials.map((material) => (
          <MaterialCard
            key={`${material.sha256} ${material.name}`}
            words={words}
            material={material}
            load={actions.readMaterial}
          />
        ))}
      </ul>
    </section>
  );
}
