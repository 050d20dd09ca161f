import type { TemplateFile } from '../../../utils/contract/coordinator-desk.ts';
import type { Template } from '../../../utils/contract/template.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';

interface ImportPreviewProps {
  words: CoordinatorDictionary;
  name: string;
  read: TemplateFile;
  onTake: (templates: Template[]) => void;
  onCancel: () => void;
}

/** What a table would bring, row by row, before anything changes. */
export function ImportPreview({ words, name, read, onTake, onCancel }: ImportPreviewProps) {
  const { sheet } = words.coordinator.editor;
  if ('refused' in read) {
    const titles = Object.values(sheet.columns).join(', ');
    return (
      <Note tone="look">
        <p>{sheet.chosen(name)}</p>
        <p>{sheet.troubles[read.refused](titles)}</p>
      </Note>
    );
  }
  const count = (change: string) => read.templates.filter((each) => each.change === change).length;
  const pictures = read.templates.filter(({ template }) => template.picture).length;
  const useful = read.templates.filter(({ change }) => change !== 'same');
  return (
    <section class="stack import-preview" aria-label={sheet.chosen(name)}>
      <p role="status">
        <strong>{sheet.chosen(name)}</strong>
        {` · ${sheet.counts(count('added'), count('changed'), count('same'))}`}
      </p>
      <p class="small quiet">{sheet.dryRun}</p>
      {pictures > 0 ? <p class="small quiet">{sheet.picturesKept(pictures)}</p> : null}
      {read.troubles.length > 0 ? (
        <Note tone="look">
          <p>{sheet.wrongRows(read.troubles.length)}</p>
          <ul>
            {read.troubles.map(({ row, code, detail }) => (
              <li key={`${row} ${code} ${detail}`}>{sheet.row(row, sheet.troubles[code](detail))}</li>
            ))}
          </ul>
        </Note>
      ) : null}
      {useful.length === 0 ? (
        <p>{sheet.nothing}</p>
      ) : (
        <ul class="small">
          {useful.map(({ template, change }) => (
            <li key={template.id}>{`${sheet.change[change]}: ${template.title}`}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {useful.length > 0 ? (
          <Button tone="primary" onClick={() => onTake(useful.map(({ template }) => template))}>
            {sheet.take(useful.length)}
          </Button>
        ) : null}
        <Button tone="plain" onClick={onCancel}>
          {words.coordinator.cancel}
        </Button>
      </div>
    </section>
  );
}
