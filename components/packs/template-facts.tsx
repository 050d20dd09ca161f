import type { DeskTemplate } from '../../utils/contract/pack-facts.ts';
import type { Template } from '../../utils/contract/template.ts';
import { templateValidity } from '../../utils/domain/packs/template-validity.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Chip } from '../ui/chip.tsx';

interface TemplateFactsProps {
  words: Dictionary;
  template: Template & Pick<DeskTemplate, 'recall'>;
  today: string;
  /** In a list the number of the document is enough; its whole title stands in the preview. */
  brief?: boolean;
}

/** The document behind a template and whether it may be used today. */
export function TemplateFacts({ words, template, today, brief = false }: TemplateFactsProps) {
  return (
    <span class="facts small quiet">
      <span>{toSourceLine(words, template.source, brief)}</span>
      <Standing words={words} template={template} today={today} />
    </span>
  );
}

function Standing({ words, template, today }: Omit<TemplateFactsProps, 'brief'>) {
  const { recall, validFrom, validTo } = template;
  // Whose whole pack is gone may have no other sign of it: the day stands in the list.
  if (recall?.pack?.cause) return <Chip tone="ask">{words.packs.groups.over}</Chip>;
  if (recall?.pack) return <Chip tone="ask">{words.packs.recalledOn(toShortDate(recall.on))}</Chip>;
  if (recall) return <Chip tone="ask">{words.packs.recalledLabel}</Chip>;
  const validity = templateValidity(template, today);
  if (validity === 'expired') return <Chip tone="ask">{words.packs.expiredLabel}</Chip>;
  if (validity === 'not_yet' && validFrom)
    return <Chip tone="look">{words.packs.validFrom(toShortDate(validFrom))}</Chip>;
  return validTo === undefined ? null : <Chip>{words.packs.validTo(toShortDate(validTo))}</Chip>;
}

function toSourceLine({ packs }: Dictionary, source: Template['source'], brief: boolean): string {
  const { title, number, issuedOn } = source;
  if (brief && number !== undefined)
    return issuedOn === undefined ? number : `${number} · ${toShortDate(issuedOn)}`;
  return issuedOn === undefined
    ? packs.source(title, number)
    : packs.sourceIssued(title, number, toShortDate(issuedOn));
}
