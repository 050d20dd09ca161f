import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { PostingAs } from '../../utils/contract/page-sight.ts';
import type { Template } from '../../utils/contract/template.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { TemplateList } from './template-list.tsx';
import { TemplatePreview } from './template-preview.tsx';

interface PacksTabProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  postingAs: PostingAs | undefined;
  actions: PanelActions;
  onInserted: (template: Template) => void;
}

/** The approved templates: first the list, then one of them with its blanks. */
export function PacksTab({ words, desk, ownPage, postingAs, actions, onInserted }: PacksTabProps) {
  const [chosen, setChosen] = useState<string>();
  const template = desk.templates.find((candidate) => candidate.id === chosen);
  if (!template) return <TemplateList words={words} desk={desk} onChoose={setChosen} />;
  return (
    <TemplatePreview
      key={template.id}
      words={words}
      template={template}
      known={{ unitName: desk.unitName ?? ownPage?.name, pageName: ownPage?.name, today: desk.today }}
      postingAs={postingAs}
      actions={actions}
      onBack={() => setChosen(undefined)}
      onInserted={() => onInserted(template)}
    />
  );
}
