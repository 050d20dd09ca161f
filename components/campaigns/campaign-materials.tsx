import { Download } from 'lucide';
import type { Material } from '../../utils/contract/material.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Icon } from '../ui/icon.tsx';

/** The files of a campaign, each with the checksum by which anybody can tell that it is the right one. */
export function CampaignMaterials({
  words,
  materials,
}: {
  words: ViewWords;
  materials: readonly Material[];
}) {
  const say = words.campaigns;
  return (
    <section class="stack" style={{ gap: '6px' }}>
      <h3>{say.materials}</h3>
      <ul class="campaign-list">
        {materials.map(({ name, bytes, alt, sha256, link }) => (
          <li key={sha256} class="card stack" style={{ gap: '4px' }}>
            <div class="row">
              <strong>{name}</strong>
              <span class="small quiet">{say.materialSize(toKilobytes(bytes))}</span>
            </div>
            {alt ? <p class="small">{alt}</p> : null}
            <details class="small">
              <summary>{say.checksum}</summary>
              <code>{sha256}</code>
            </details>
            {link ? (
              <a
                class="button"
                href={link}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={say.downloadLabel(name)}
              >
                <Icon of={Download} size={16} />
                {say.download}
              </a>
            ) : (
              <p class="small quiet">{say.noDownload}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In whole thousands, as Vietnamese write them: 1.250. */
function toKilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000)).replace(/\B(?=(\d{3})+$)/g, '.');
}
