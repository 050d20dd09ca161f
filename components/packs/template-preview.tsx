import { ArrowLeft, History } from 'lucide';
import type { Hold } from '../../utils/contract/pack.ts';
import type { DeskTemplate, PackFacts } from '../../utils/contract/pack-facts.ts';
import type { PostingAs as PostingAsName } from '../../utils/contract/page-sight.ts';
import type { RememberedValue } from '../../utils/contract/template-memory.ts';
import { fillTemplate } from '../../utils/domain/packs/fill-template.ts';
import { findRemembered, hasLocalWords, toRemembered } from '../../utils/domain/packs/local-words.ts';
import { templateValidity } from '../../utils/domain/packs/template-validity.ts';
import { type FieldKnowledge, toFieldDefaults } from '../../utils/domain/packs/to-field-defaults.ts';
import { type KeptEdits, toEdits, toStretch } from '../../utils/domain/packs/wording-edits.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { InsertFoot } from './insert-foot.tsx';
import { StarButton } from './star-button.tsx';
import { TemplateBody } from './template-body.tsx';
import { TemplatePicture } from './template-picture.tsx';
import { TemplateProvenance } from './template-provenance.tsx';
import { TemplateStanding } from './template-standing.tsx';

/** What was typed into a template. */
export interface Begun {
  /** By blank. */
  readonly typed: Readonly<Record<string, string>>;
  /** Of the wording. */
  readonly edits: KeptEdits;
  /** Inserted as it is here. */
  readonly used?: boolean;
}
export const NOTHING: Begun = { typed: {}, edits: {} };

export interface TemplatePreviewProps {
  words: Dictionary;
  template: DeskTemplate;
  known: FieldKnowledge;
  /** The pack that brought it. */
  pack: PackFacts | undefined;
  /** What is to be used instead of a recalled template. */
  instead: DeskTemplate | undefined;
  /** While it is in force, inserting is asked about once more. */
  hold: Hold | undefined;
  isFavourite: boolean;
  remembered: readonly RememberedValue[];
  begun: Begun;
  onBegun: (change: (before: Begun) => Begun) => void;
  /** Under whose name the open composer posts; undefined while none is open. */
  postingAs: PostingAsName | undefined;
  actions: PanelActions;
  onOpen: (templateId: string) => void;
  onBack: () => void;
  onInserted: () => void;
}

/** One template as it will read, with its blanks in the very text, and the one button that puts it into the composer. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { words, template, known, isFavourite, begun, onBegun, actions } = props;
  const { typed } = begun;
  const edits = toEdits(template, begun.edits);
  const fillIn = (more: Readonly<Record<string, string>>) =>
    onBegun((before) => ({ typed: { ...before.typed, ...more }, edits: before.edits }));
  // What is known changes with the page in front, and at midnight; what was typed stays.
  const values = { ...toFieldDefaults(template, known), ...typed };
  const filled = fillTemplate(template, values, edits);
  const remembered = findRemembered(template, values, props.remembered);
  const toFillIn = Object.keys(remembered).length;
  const edit = (place: number, wording: string | undefined) =>
    onBegun((before) => {
      const stretch = toStretch(template, place);
      const { [stretch]: _before, ...others } = before.edits;
      return {
        typed: before.typed,
        edits: wording === undefined ? others : { ...others, [stretch]: wording },
      };
    });
  const used = () => {
    onBegun((before) => ({ ...before, used: true }));
    void actions.rememberTemplate({ id: template.id, values: toRemembered(template, values) });
    props.onInserted();
  };
  return (
    <section
      class="stack"
      aria-label={template.title}
      onKeyDown={(event) => {
        // Esc also ends a syllable that an input method is still composing; then it is not for us.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        props.onBack();
      }}
    >
      <div class="row preview-head">
        <Button tone="plain" icon={ArrowLeft} onClick={props.onBack}>
          {words.packs.back}
        </Button>
        <StarButton
          words={words}
          title={template.title}
          pressed={isFavourite}
          onPress={(favourite) => void actions.rememberTemplate({ id: template.id, favourite })}
        />
      </div>
      <div class="stack" style={{ gap: '4px' }}>
        <h2>{template.title}</h2>
        <TemplateProvenance words={words} template={template} pack={props.pack} today={known.today} />
      </div>
      <TemplateStanding
        words={words}
        template={template}
        today={known.today}
        instead={props.instead}
        onOpen={props.onOpen}
      />
      {/* Of a pack that was taken back no wording is kept: there is nothing to fill in or to insert. */}
      {template.recall?.pack ? null : (
        <>
          {toFillIn > 0 ? (
            <div>
              <Button icon={History} onClick={() => fillIn(remembered)}>
                {words.packs.fillAsBefore(toFillIn)}
              </Button>
            </div>
          ) : null}
          <TemplateBody
            words={words}
            template={template}
            values={values}
            edits={edits}
            onChange={(id, value) => fillIn({ [id]: value })}
            onEdit={edit}
          />
          {template.picture ? (
            <TemplatePicture
              words={words}
              picture={template.picture}
              load={actions.readMaterial}
              copy={actions.copy}
            />
          ) : null}
          <InsertFoot
            words={words}
            filled={filled}
            usable={!template.recall && templateValidity(template, known.today) !== 'expired'}
            hasLocalWords={hasLocalWords(template, values, edits)}
            hold={props.hold}
            postingAs={props.postingAs}
            pageName={known.pageName}
            actions={actions}
            onUsed={used}
          />
        </>
      )}
    </section>
  );
}
