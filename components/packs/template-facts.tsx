import type { Template } from '../../utils/contract/template.ts';
import { templateValidity } from '../../utils/domain/packs/template-validity.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Chip } from '../ui/chip.tsx';

interface TemplateFactsProps {
  words: Dictionary;
  template: Template;
  today: string;
  /** In a list the number of the document is enough; its whole title stands in the preview. */
  brief?: boolean;
}

/** The document behind a template and whether it may be used today. */
export function TemplateFacts({ words, template, today, brief = false }: TemplateFactsProps) {
  const { source, validFrom, validTo } = template;
  const validity = templateValidity(template, today);
  return (
    <span class="facts small quiet">
      <span>{toSourceLine(words, source, brief)}</span>
      {validity === 'expired' ? <Chip tone="ask">{words.packs.expiredLabel}</Chip> : null}
      {validity === 'not_yet' && validFrom ? (
        <Chip tone="look">{words.packs.validFrom(toShortDate(validFrom))}</Chip>
      ) : null}
      {validity === 'valid' && validTo ? <Chip>{words.packs.validTo(toShortDate(validTo))}</Chip> : null}
    </span>
  );
}

function toSourceLine({ packs }: Dictionary, source: Template['source'], brief: boolean): string {
  const { title, number, issuedOn } = source;
  if (brief && number !== undefined)
    return issuedOn === undefined ? number : `${number} · ${toShortDate(issuedOn)}`;
  return issuedOn === undefined
    ? packs.source(title, number)
    : packs.sourceIssued(title, number, toShortDate(issuedOn));
}
