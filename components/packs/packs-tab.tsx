import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { PostingAs } from '../../utils/contract/page-sight.ts';
import type { Template } from '../../utils/contract/template.ts';
import { findHold } from '../../utils/domain/packs/find-hold.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { PacksInUse } from './packs-in-use.tsx';
import { type ListView, TemplateList, WHOLE_LIST } from './template-list.tsx';
import { type Begun, NOTHING, TemplatePreview } from './template-preview.tsx';

export interface PacksTabProps {
  words: Dictionary;
  desk: Desk;
  ownPage: ListedPage | undefined;
  postingAs: PostingAs | undefined;
  /** The template that was asked for from elsewhere: another object whenever it is asked for anew. */
  first?: { readonly id: string } | undefined;
  actions: PanelActions;
  onInserted: (template: Template) => void;
}

/** The approved templates: first the list, then one of them with its blanks. */
export function PacksTab({ words, desk, ownPage, postingAs, first, actions, onInserted }: PacksTabProps) {
  const [chosen, setChosen] = useState(first?.id);
  const [begun, setBegun] = useState<Readonly<Record<string, Begun>>>({});
  const [view, setView] = useState<ListView>(WHOLE_LIST);
  const root = useRef<HTMLDivElement>(null);
  const listAt = useRef(0);
  const choose = (id: string | undefined) => {
    const body = root.current?.closest('.body');
    if (chosen === undefined) listAt.current = body?.scrollTop ?? 0;
    setBegun((before) => withoutUsed(before, chosen));
    setChosen(id);
  };
  useEffect(() => {
    if (first) choose(first.id);
  }, [first]);
  // A template begins at its top; the list stands where it was left.
  useLayoutEffect(() => {
    const body = root.current?.closest('.body');
    if (body) body.scrollTop = chosen === undefined ? listAt.current : 0;
  }, [chosen]);
  const { templates, packs, templateMemory } = desk;
  const find = (id: string | undefined) => templates.find((candidate) => candidate.id === id);
  const template = find(chosen);
  if (!template)
    return (
      <div class="stack" ref={root}>
        <TemplateList
          words={words}
          desk={desk}
          view={view}
          onView={setView}
          onChoose={choose}
          onRemember={(use) => void actions.rememberTemplate(use)}
        />
        <PacksInUse words={words} packs={packs.packs} />
      </div>
    );
  return (
    <div ref={root}>
      <TemplatePreview
        key={template.id}
        words={words}
        template={template}
        known={{ unitName: desk.unitName ?? ownPage?.name, pageName: ownPage?.name, today: desk.today }}
        pack={packs.packs.find(({ id }) => id === template.packId)}
        instead={find(template.recall?.insteadId)}
        hold={findHold(packs.holds, template)}
        isFavourite={templateMemory.favourites.includes(template.id)}
        remembered={templateMemory.values}
        begun={begun[template.id] ?? NOTHING}
        onBegun={(change) =>
          setBegun((before) => ({ ...before, [template.id]: change(before[template.id] ?? NOTHING) }))
        }
        postingAs={postingAs}
        actions={actions}
        onOpen={choose}
        onBack={() => choose(undefined)}
        onInserted={() => onInserted(template)}
      />
    </div>
  );
}

/** A template that was inserted is begun anew the next time; one that was left half filled in goes on. */
function withoutUsed(begun: Readonly<Record<string, Begun>>, id = ''): Readonly<Record<string, Begun>> {
  const { [id]: left, ...others } = begun;
  return left?.used ? others : begun;
}
