import type { DeskTemplate } from '../../utils/contract/pack-facts.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { StarButton } from './star-button.tsx';
import { TemplateFacts } from './template-facts.tsx';

interface TemplateRowProps {
  words: Dictionary;
  template: DeskTemplate;
  today: string;
  isFavourite: boolean;
  onChoose: () => void;
  onFavourite: (favourite: boolean) => void;
}

/** Two lines that open a template, and its star. */
export function TemplateRow(props: TemplateRowProps) {
  const { words, template, today, isFavourite, onChoose, onFavourite } = props;
  return (
    <li class="template-row">
      <button type="button" class="template" onClick={onChoose}>
        <span class="template-lines">
          <strong>{template.title}</strong>
          <TemplateFacts words={words} template={template} today={today} brief />
        </span>
      </button>
      <StarButton words={words} title={template.title} pressed={isFavourite} onPress={onFavourite} />
    </li>
  );
}
