import type { MaterialUpload } from '../../../utils/contract/coordinator-desk.ts';
import { toFileSize } from '../../../utils/domain/packs/file-size.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { Note } from '../../ui/note.tsx';
import { TroubleNote } from '../trouble-note.tsx';
import { useUpload } from './use-upload.ts';

interface UploadButtonProps {
  words: CoordinatorDictionary;
  children: string;
  accept: string;
  upload: (file: File) => Promise<MaterialUpload>;
  onUploaded: (uploaded: Extract<MaterialUpload, { done: unknown }>['done']) => void;
}

/** Asks for a file and sends it to the server; what was wrong with it is said beside the button. */
export function UploadButton({ words, children, accept, upload, onUploaded }: UploadButtonProps) {
  const said = words.coordinator.editor.plans.files;
  const { busy, trouble, refused, send } = useUpload(upload);
  return (
    <div class="stack">
      <div>
        <FileButton accept={accept} onFile={(file) => void send(file, onUploaded)}>
          {children}
        </FileButton>
      </div>
      {busy ? <p role="status">{said.uploading}</p> : null}
      {refused ? (
        <Note tone="bad">
          <p>{said.refused[refused.why](toFileSize(refused.bytes, words.language))}</p>
        </Note>
      ) : null}
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
    </div>
  );
}
