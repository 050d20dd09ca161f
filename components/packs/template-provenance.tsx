import { BadgeCheck, Package } from 'lucide';
import type { DeskTemplate, PackFacts } from '../../utils/contract/pack-facts.ts';
import { toShortDate } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { TemplateFacts } from './template-facts.tsx';

interface TemplateProvenanceProps {
  words: Dictionary;
  template: DeskTemplate;
  pack: PackFacts | undefined;
  today: string;
}

/** Which document a template rests on, who wrote it, who approved it and when, and which pack brought it. */
export function TemplateProvenance({ words, template, pack, today }: TemplateProvenanceProps) {
  return (
    <div class="provenance small quiet">
      <TemplateFacts words={words} template={template} today={today} />
      {pack ? (
        <p>
          <Icon of={pack.approver ? BadgeCheck : Package} size={16} />
          <span>{toOrigin(words, pack)}</span>
        </p>
      ) : null}
    </div>
  );
}

function toOrigin({ packs }: Dictionary, pack: PackFacts): string {
  if (pack.starter) return packs.starter;
  const { author, approver, title, version, unitName } = pack;
  return [
    author ? packs.writtenBy(author.by) : undefined,
    approver ? packs.approvedBy(approver.by, toShortDate(approver.on)) : packs.notApproved,
    packs.fromPack(title, version, unitName),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
