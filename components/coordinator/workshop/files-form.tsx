import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { PackFile, TemplateFile } from '../../../utils/contract/coordinator-desk.ts';
import { mergeTemplates } from '../../../utils/domain/packs/merge-templates.ts';
import { replaceContent } from '../../../utils/domain/packs/replace-content.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Note } from '../../ui/note.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { TroubleNote } from '../trouble-note.tsx';
import type { SectionProps } from './editor-section.tsx';
import { ImportPreview } from './import-preview.tsx';

interface FilesFormProps extends SectionProps {
  actions: Pick<
    CoordinatorActions,
    'exportTemplates' | 'exportPack' | 'readTemplates' | 'readPack' | 'newSeed'
  >;
}

type Seen = { name: string } & ({ table: TemplateFile } | { whole: PackFile });

/** Templates to and from Excel, the whole pack to and from a file. Nothing is taken in before it was shown. */
export function FilesForm({ words, pack, onChange, actions }: FilesFormProps) {
  const { sheet } = words.coordinator.editor;
  const [seen, setSeen] = useState<Seen>();
  const [taken, setTaken] = useState<string>();
  const [failed, setFailed] = useState(false);
  const tell = (deed: Promise<void>) => {
    setFailed(false);
    setTaken(undefined);
    deed.catch((error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  };
  const done = (sentence: string) => {
    setSeen(undefined);
    setTaken(sentence);
  };
  return (
    <section class="stack">
      <div class="card stack">
        <h3>{sheet.templatesHeading}</h3>
        <p class="small quiet">{sheet.explain}</p>
        <div class="row">
          <Button icon={Download} onClick={() => tell(actions.exportTemplates(pack))}>
            {sheet.exportTemplates}
          </Button>
          <FileButton
            accept=".xlsx"
            onFile={(file) =>
              tell(actions.readTemplates(file, pack).then((table) => setSeen({ name: file.name, table })))
            }
          >
            {sheet.importTemplates}
          </FileButton>
        </div>
        {seen && 'table' in seen ? (
          <ImportPreview
            words={words}
            name={seen.name}
            read={seen.table}
            onTake={(templates) => {
              onChange(mergeTemplates(pack, templates));
              done(sheet.taken(templates.length));
            }}
            onCancel={() => setSeen(undefined)}
          />
        ) : null}
      </div>
      <div class="card stack">
        <h3>{sheet.packHeading}</h3>
        <p class="small quiet">{sheet.packExplain}</p>
        <div class="row">
          <Button icon={Download} onClick={() => tell(actions.exportPack(pack))}>
            {sheet.exportPack}
          </Button>
          <FileButton
            accept=".json"
            onFile={(file) =>
              tell(actions.readPack(file).then((whole) => setSeen({ name: file.name, whole })))
            }
          >
            {sheet.importPack}
          </FileButton>
        </div>
        {seen && 'whole' in seen ? (
          <PackPreview
            name={seen.name}
            read={seen.whole}
            words={words}
            onTake={(content) => {
              onChange(replaceContent(pack, content, actions.newSeed()));
              done(sheet.packTaken);
            }}
            onCancel={() => setSeen(undefined)}
          />
        ) : null}
      </div>
      {taken ? (
        <Note tone="good">
          <p>{taken}</p>
        </Note>
      ) : null}
      {failed ? <TroubleNote words={words} trouble="failed" /> : null}
    </section>
  );
}

interface PackPreviewProps {
  words: SectionProps['words'];
  name: string;
  read: PackFile;
  onTake: (pack: SectionProps['pack']) => void;
  onCancel: () => void;
}

function PackPreview({ words: { coordinator }, name, read, onTake, onCancel }: PackPreviewProps) {
  const { sheet } = coordinator.editor;
  return (
    <Note tone="look">
      <p>{sheet.chosen(name)}</p>
      {'refused' in read ? (
        <p>{sheet.troubles[read.refused]()}</p>
      ) : (
        <>
          <p>{coordinator.list.contents(read.pack.templates.length, read.pack.shareItems.length)}</p>
          {read.unknownParts.length > 0 ? <p>{sheet.unknownParts(read.unknownParts.join(', '))}</p> : null}
          <div class="row">
            <Button tone="primary" onClick={() => onTake(read.pack)}>
              {sheet.takePack(read.pack.title)}
            </Button>
            <Button tone="plain" onClick={onCancel}>
              {coordinator.cancel}
            </Button>
          </div>
        </>
      )}
    </Note>
  );
}
