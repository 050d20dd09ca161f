import { ArrowLeft, Copy, CornerDownLeft } from 'lucide';
import { useState } from 'preact/hooks';
import type { InsertMode, InsertOutcome } from '../../utils/contract/page-calls.ts';
import type { PostingAs as PostingAsName } from '../../utils/contract/page-sight.ts';
import type { Template } from '../../utils/contract/template.ts';
import { fillTemplate } from '../../utils/domain/packs/fill-template.ts';
import { templateValidity } from '../../utils/domain/packs/template-validity.ts';
import { type FieldKnowledge, toFieldDefaults } from '../../utils/domain/packs/to-field-defaults.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { PostingAs } from '../units/posting-as.tsx';
import { TemplateBody } from './template-body.tsx';
import { TemplateFacts } from './template-facts.tsx';

interface TemplatePreviewProps {
  words: Dictionary;
  template: Template;
  known: FieldKnowledge;
  /** Under whose name the open composer posts; undefined while none is open. */
  postingAs: PostingAsName | undefined;
  actions: PanelActions;
  onBack: () => void;
  onInserted: () => void;
}

type Outcome = InsertOutcome | 'copy_failed';

/** One template as it will read, with its blanks in the very text, and the one button that puts it into the composer. */
export function TemplatePreview({
  words,
  template,
  known,
  postingAs,
  actions,
  onBack,
  onInserted,
}: TemplatePreviewProps) {
  const [values, setValues] = useState(() => toFieldDefaults(template, known));
  const [outcome, setOutcome] = useState<Outcome>();
  const { text, missing, leftover } = fillTemplate(template, values);
  const usable = templateValidity(template, known.today) !== 'expired';
  const complete = usable && missing.length === 0 && leftover.length === 0;

  const insert = async (mode: InsertMode) => {
    setOutcome(undefined);
    const result = await actions.insert(text, mode);
    setOutcome(result);
    // What was copied will be pasted by the admin: it counts as put into the post as well.
    if (result === 'inserted' || result === 'copied' || result === 'not_taken') onInserted();
  };
  const copy = async () => {
    const copied = await actions.copy(text);
    setOutcome(copied ? 'copied' : 'copy_failed');
    if (copied) onInserted();
  };

  return (
    <section
      class="stack"
      aria-label={template.title}
      onKeyDown={(event) => {
        // Esc also ends a syllable that an input method is still composing; then it is not for us.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onBack();
      }}
    >
      <div class="row">
        <Button tone="plain" icon={ArrowLeft} onClick={onBack}>
          {words.packs.back}
        </Button>
      </div>
      <div class="stack" style={{ gap: '4px' }}>
        <h2>{template.title}</h2>
        <TemplateFacts words={words} template={template} today={known.today} />
      </div>
      <TemplateBody
        words={words}
        template={template}
        values={values}
        onChange={(id, value) => setValues((present) => ({ ...present, [id]: value }))}
      />
      <div class="insert-foot">
        {postingAs ? <PostingAs words={words} postingAs={postingAs} pageName={known.pageName ?? ''} /> : null}
        {missing.length > 0 ? (
          <p class="small quiet">{words.packs.missing(missing.map((field) => field.label).join(', '))}</p>
        ) : null}
        {leftover.length > 0 ? <p class="small quiet">{words.packs.leftover(leftover.join(', '))}</p> : null}
        {outcome === 'draft_present' ? (
          <Note tone="look">
            <p>{words.packs.existingDraft}</p>
            <div class="row">
              <Button disabled={!complete} onClick={() => void insert('at_caret')}>
                {words.packs.insertAtCursor}
              </Button>
              <Button disabled={!complete} onClick={() => void insert('replace')}>
                {words.packs.replaceAll}
              </Button>
              <Button tone="plain" onClick={() => setOutcome(undefined)}>
                {words.packs.cancel}
              </Button>
            </div>
          </Note>
        ) : null}
        {outcome && outcome !== 'draft_present' ? (
          <Note tone={outcome === 'inserted' || outcome === 'copied' ? 'good' : 'look'}>
            <p>{toSentence(words, outcome)}</p>
          </Note>
        ) : null}
        <div class="row">
          <Button
            tone="primary"
            icon={CornerDownLeft}
            disabled={!complete}
            onClick={() => void insert('if_empty')}
          >
            {words.packs.insert}
          </Button>
          <Button icon={Copy} disabled={!complete} onClick={() => void copy()}>
            {words.packs.copy}
          </Button>
        </div>
      </div>
    </section>
  );
}

function toSentence({ packs }: Dictionary, outcome: Exclude<Outcome, 'draft_present'>): string {
  const sentences: Record<typeof outcome, string> = {
    inserted: packs.inserted,
    copied: packs.copied,
    not_taken: packs.notTaken,
    not_taken_not_copied: packs.notTakenNotCopied,
    composing: packs.composing,
    no_composer: packs.noComposer,
    ambiguous: packs.ambiguous,
    copy_failed: packs.copyFailed,
  };
  return sentences[outcome];
}
