import { Copy, Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../utils/contract/material.ts';
import type { MaterialRead } from '../../utils/contract/material-read.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';

interface TemplatePictureProps {
  words: Dictionary;
  picture: Picture;
  load: (picture: Picture) => Promise<MaterialRead>;
  copy: (text: string) => Promise<boolean>;
}

/** The picture beside a template, to be attached by hand. It is asked for when somebody looks at the template. */
export function TemplatePicture({ words: { packs }, picture, load, copy }: TemplatePictureProps) {
  const { alt, name } = picture;
  const [read, setRead] = useState<MaterialRead>();
  const [copied, setCopied] = useState<boolean>();
  const ask = () => {
    setRead(undefined);
    load(picture).then(setRead, () => setRead({ trouble: 'unreachable' }));
  };
  // The file is another one only when the hash is; whoever shows another picture gives another key.
  useEffect(ask, []);
  return (
    <figure class="template-picture stack">
      {read === undefined ? <div class="skeleton" aria-busy="true" /> : null}
      {read && 'base64' in read ? (
        <img src={`data:${read.mediaType};base64,${read.base64}`} alt={alt} />
      ) : null}
      {read && 'trouble' in read ? (
        <p class="small quiet" role="status">
          {packs.pictureTrouble[read.trouble]}
        </p>
      ) : null}
      <figcaption class="small quiet">{packs.pictureAlt(alt)}</figcaption>
      <div class="row">
        {read && 'base64' in read ? (
          <Button icon={Download} onClick={() => saveFile(name, read.mediaType, read.base64)}>
            {packs.pictureSave}
          </Button>
        ) : null}
        {read && 'trouble' in read ? <Button onClick={ask}>{packs.pictureAgain}</Button> : null}
        <Button tone="plain" icon={Copy} onClick={() => void copy(alt).then(setCopied)}>
          {packs.pictureCopyAlt}
        </Button>
        {copied ? (
          <span class="small" role="status">
            {packs.pictureAltCopied}
          </span>
        ) : null}
      </div>
      <p class="small quiet">{packs.pictureHow}</p>
    </figure>
  );
}
