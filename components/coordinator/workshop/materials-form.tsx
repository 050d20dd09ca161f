import type { Material } from '../../../utils/contract/material.ts';
import { toFileSize } from '../../../utils/domain/packs/file-size.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Field } from '../../ui/field.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { RowList } from './row-list.tsx';
import { UploadButton } from './upload-button.tsx';

interface MaterialsFormProps {
  words: CoordinatorDictionary;
  materials: readonly Material[];
  actions: Pick<CoordinatorActions, 'upload'>;
  onChange: (materials: Material[]) => void;
  onUploaded: (material: Material) => void;
}

/** Files that go with a campaign. Each is chosen first: its hash is what is signed. */
export function MaterialsForm({ words, materials, actions, onChange, onUploaded }: MaterialsFormProps) {
  const { campaigns: said, files } = words.coordinator.editor.plans;
  return (
    <section class="stack" aria-label={said.materials}>
      <h4>{said.materials}</h4>
      <p class="small quiet">{said.materialsExplain}</p>
      <RowList<Material>
        words={words}
        said={{ none: said.materialsNone, remove: said.materialRemove, item: said.material }}
        rows={materials}
        nested
        onChange={onChange}
      >
        {(material, change) => (
          <>
            <p>{files.file(material.name, toFileSize(material.bytes, words.language))}</p>
            {material.mediaType.startsWith('image/') ? (
              <Field
                label={files.alt}
                hint={files.altHint}
                value={material.alt ?? ''}
                maxLength={300}
                onInput={(alt) => change({ alt: alt || undefined })}
              />
            ) : null}
            <Field
              label={said.materialLink}
              value={material.link ?? ''}
              inputMode="url"
              maxLength={2048}
              onInput={(link) => change({ link: link.trim() || undefined })}
            />
          </>
        )}
      </RowList>
      {materials.length < 20 ? (
        <UploadButton
          words={words}
          accept="image/png,image/jpeg,image/webp,application/pdf,audio/mpeg,video/mp4"
          upload={(file) => actions.upload(file, 'material')}
          onUploaded={onUploaded}
        >
          {said.materialAdd}
        </UploadButton>
      ) : null}
    </section>
  );
}
