import { Lock, PenLine } from 'lucide';
import { useState } from 'preact/hooks';
import type { Template } from '../../utils/contract/template.ts';
import { type FieldValues, type TemplateSegment, toSegments } from '../../utils/domain/packs/to-segments.ts';
import { toCore, type WordingEdits } from '../../utils/domain/packs/wording-edits.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TemplateBlank } from './template-blank.tsx';

interface TemplateBodyProps {
  words: Dictionary;
  template: Template;
  values: FieldValues;
  edits?: WordingEdits;
  onChange: (fieldId: string, value: string) => void;
  /** `undefined` brings back the wording of the template. Absent where the wording is not to be changed here. */
  onEdit?: (place: number, wording: string | undefined) => void;
}

/** The text of a template: locked wording on a soft ground, blanks as boxes in their place. */
export function TemplateBody({ words, template, values, edits = {}, onChange, onEdit }: TemplateBodyProps) {
  const [isEditing, setEditing] = useState(false);
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  const segments = toSegments(template, values, edits);
  const hasLocked = segments.some(({ kind }) => kind === 'locked');
  return (
    <section class="card template-body" aria-label={words.packs.preview}>
      {segments.map((segment, place) => {
        const field = segment.fieldId === undefined ? undefined : fields.get(segment.fieldId);
        // Parts of a template never move, so their place is their identity.
        const key = `${place}`;
        if (field) {
          return (
            <TemplateBlank
              key={key}
              words={words}
              field={field}
              value={values[field.id] ?? ''}
              written={field.kind === 'day' && segment.filled ? segment.text : undefined}
              onChange={onChange}
            />
          );
        }
        if (onEdit && isEditing && (edits[place] !== undefined || isWorthABox(segment))) {
          return (
            <WordingBox
              key={key}
              words={words}
              segment={segment}
              number={place + 1}
              value={edits[place] ?? toCore(segment.text)}
              onEdit={(wording) => onEdit(place, wording)}
            />
          );
        }
        return <Wording key={key} words={words} segment={segment} />;
      })}
      <div class="locked-note small quiet">
        {hasLocked ? (
          <p class="locked-words">
            <Icon of={Lock} size={14} />
            {isEditing ? words.packs.editWordingWhy : words.packs.locked}
          </p>
        ) : null}
        {onEdit ? (
          <Button tone="plain" icon={PenLine} onClick={() => setEditing(!isEditing)}>
            {isEditing ? words.packs.editDone : words.packs.editWording}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** Of what is not locked, sentences and what is left to replace; a ", tại" between two blanks is no text of its own. */
function isWorthABox({ kind, text }: TemplateSegment): boolean {
  const core = toCore(text);
  return (
    core !== '' && (kind === 'locked' || core.includes('[') || (core.match(/\p{L}+/gu) ?? []).length > 3)
  );
}

function Wording({ words, segment }: { words: Dictionary; segment: TemplateSegment }) {
  if (segment.kind !== 'locked') return <span>{segment.text}</span>;
  if (segment.changed)
    return (
      <mark class="changed" title={words.packs.changed}>
        {segment.text}
      </mark>
    );
  return (
    <span class="locked" title={words.packs.locked}>
      {segment.text}
    </span>
  );
}

interface WordingBoxProps {
  words: Dictionary;
  segment: TemplateSegment;
  number: number;
  value: string;
  onEdit: (wording: string | undefined) => void;
}

const CHARACTERS_A_LINE = 44;

function WordingBox({ words, segment, number, value, onEdit }: WordingBoxProps) {
  const label = segment.kind === 'locked' ? words.packs.approvedWording : words.packs.ownWording;
  return (
    <span class="wording" data-kind={segment.kind}>
      <textarea
        class="control"
        value={value}
        aria-label={label(number)}
        rows={value.split('\n').length + Math.floor(value.length / CHARACTERS_A_LINE)}
        spellcheck={false}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      {segment.changed ? (
        <span class="row small">
          <span class="changed-word">{words.packs.changed}</span>
          <Button tone="plain" onClick={() => onEdit(undefined)}>
            {words.packs.restore}
          </Button>
        </span>
      ) : null}
    </span>
  );
}
