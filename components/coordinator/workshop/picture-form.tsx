import { Trash2 } from 'lucide';
import type { Picture } from '../../../utils/contract/material.ts';
import { toFileSize } from '../../../utils/domain/packs/file-size.ts';
import { isPictureType } from '../../../utils/domain/packs/media-type.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { UploadButton } from './upload-button.tsx';

interface PictureFormProps {
  words: CoordinatorDictionary;
  picture: Picture | undefined;
  actions: Pick<CoordinatorActions, 'upload'>;
  onChange: (picture: Picture | undefined) => void;
  onUploaded: (picture: Omit<Picture, 'alt'>) => void;
}

/** The picture beside a template, with the words for those who do not see it. */
export function PictureForm({ words, picture, actions, onChange, onUploaded }: PictureFormProps) {
  const said = words.coordinator.editor.plans.files;
  return (
    <section class="card stack" aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <p class="small quiet">{said.explain}</p>
      {picture ? (
        <>
          <div class="row spread">
            <p>{said.file(picture.name, toFileSize(picture.bytes, words.language))}</p>
            <Button tone="plain" icon={Trash2} onClick={() => onChange(undefined)}>
              {said.remove}
            </Button>
          </div>
          <Field
            label={said.alt}
            hint={said.altHint}
            kind="paragraph"
            value={picture.alt}
            maxLength={300}
            onInput={(alt) => onChange({ ...picture, alt })}
          />
        </>
      ) : null}
      <UploadButton
        words={words}
        accept="image/png,image/jpeg,image/webp"
        upload={(file) => actions.upload(file, 'picture')}
        onUploaded={({ mediaType, name, sha256, bytes }) => {
          if (isPictureType(mediaType)) onUploaded({ name, sha256, bytes, mediaType });
        }}
      >
        {picture ? said.replace : said.add}
      </UploadButton>
    </section>
  );
}
