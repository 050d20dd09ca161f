import type { DeskTemplate } from '../../utils/contract/pack-facts.ts';
import { templateValidity } from '../../utils/domain/packs/template-validity.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

interface TemplateStandingProps {
  words: Dictionary;
  template: DeskTemplate;
  today: string;
  /** What the coordinators want used instead of a recalled template, when it is on this device. */
  instead: DeskTemplate | undefined;
  onOpen: (templateId: string) => void;
}

/** Of a pack that its unit did not take back, what happened instead. */
function toHeading({ packs }: Dictionary, { on, pack }: NonNullable<DeskTemplate['recall']>): string {
  const day = toShortDate(on);
  return pack?.cause ? packs.withdrawn[pack.cause](pack.title, pack.unitName, day) : packs.recalled(day);
}

/** Why a template cannot be used today, and the way out. Nothing for a template that can. */
export function TemplateStanding({ words, template, today, instead, onOpen }: TemplateStandingProps) {
  const { recall, validFrom, validTo } = template;
  if (recall)
    return (
      <Note tone="ask">
        <p>
          <strong>{toHeading(words, recall)}</strong>
        </p>
        {recall.reason ? <p>{words.packs.recallReason(recall.reason)}</p> : null}
        {recall.pack && !recall.pack.cause ? (
          <p>{words.packs.recalledPack(recall.pack.title, recall.pack.unitName)}</p>
        ) : null}
        {instead ? (
          <Button onClick={() => onOpen(instead.id)}>{words.packs.openInstead(instead.title)}</Button>
        ) : null}
      </Note>
    );
  const validity = templateValidity(template, today);
  if (validity === 'expired' && validTo)
    return (
      <Note tone="ask">
        <p>{words.packs.expired(toShortDate(validTo))}</p>
      </Note>
    );
  if (validity === 'not_yet' && validFrom)
    return (
      <Note>
        <p>{words.packs.notYet(toShortDate(validFrom))}</p>
      </Note>
    );
  return null;
}
