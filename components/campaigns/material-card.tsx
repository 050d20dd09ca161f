import { Download, ExternalLink } from 'lucide';
import { useState } from 'preact/hooks';
import type { Material } from '../../utils/contract/material.ts';
import type { MaterialRead } from '../../utils/contract/material-read.ts';
import { MOST_KEPT_BYTES } from '../../utils/domain/packs/file-size.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';

interface MaterialCardProps {
  words: ViewWords;
  material: Material;
  load: (file: Pick<Material, 'sha256'>) => Promise<MaterialRead>;
}

type Outcome = 'busy' | 'saved' | Extract<MaterialRead, { trouble: unknown }>['trouble'];

/** One file. Bytes are handed over only when they have the signed hash; behind a link the browser loads what it finds, unchecked. */
export function MaterialCard({ words, material, load }: MaterialCardProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const say = words.campaigns;
  const { name, bytes, alt, sha256, link } = material;
  const isKept = bytes <= MOST_KEPT_BYTES;
  const download = async () => {
    setOutcome('busy');
    try {
      const read = await load(material);
      if ('base64' in read) saveFile(name, read.mediaType, read.base64);
      setOutcome('base64' in read ? 'saved' : read.trouble);
    } catch (error) {
      console.error(error);
      setOutcome('unreachable');
    }
  };
  return (
    <li class="card stack" style={{ gap: '4px' }}>
      <div class="row">
        <strong>{name}</strong>
        <span class="small quiet">{say.materialSize(toKilobytes(bytes))}</span>
      </div>
      {alt ? <p class="small">{alt}</p> : null}
      {isKept ? (
        <div>
          <Button
            icon={Download}
            label={say.downloadLabel(name)}
            disabled={outcome === 'busy'}
            onClick={() => void download()}
          >
            {say.download}
          </Button>
        </div>
      ) : null}
      <p class="small" role="status">
        {outcome === undefined ? '' : say.downloadOutcome[outcome]}
      </p>
      {link && (!isKept || (outcome && outcome !== 'busy' && outcome !== 'saved')) ? (
        <>
          <a
            class="button"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say.openLinkLabel(name)}
          >
            <Icon of={ExternalLink} size={16} />
            {say.openLink}
          </a>
          <p class="small quiet">{say.linkUnchecked}</p>
        </>
      ) : null}
      {!link && !isKept ? <p class="small quiet">{say.noDownload}</p> : null}
      <details class="small">
        <summary>{say.checksum}</summary>
        <code>{sha256}</code>
      </details>
    </li>
  );
}

/** In whole thousands, as Vietnamese write them: 1.250. */
function toKilobytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000)).replace(/\B(?=(\d{3})+$)/g, '.');
}
