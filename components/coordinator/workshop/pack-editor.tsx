import { ArrowLeft } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { LintPlace } from '../../../utils/domain/packs/lint/finding.ts';
import { lintPack } from '../../../utils/domain/packs/lint-pack.ts';
import { legalMoves, toStage } from '../../../utils/domain/packs/pack-life.ts';
import { toVietnamDayAndTime } from '../../../utils/domain/time/vietnam-day.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { StageChips } from '../stage-chips.tsx';
import { ConflictView } from './conflict-view.tsx';
import { EditorSection, type EditorTab, TAB_OF_PART } from './editor-section.tsx';
import { LintList } from './lint-list.tsx';
import type { Start, WorkshopProps } from './pack-workshop.tsx';
import { SaveBar } from './save-bar.tsx';
import { TemplateShown } from './template-shown.tsx';
import { useWriting } from './use-writing.ts';

type PackEditorProps = WorkshopProps & { start: Start; onReload: () => void };

/** Writing a pack: what is written on the left, what page admins will see and what is wrong with it on the right. */
export function PackEditor(props: PackEditorProps) {
  const { words, today, rules, me, actions, start, onGo, onReload } = props;
  const { editor } = words.coordinator;
  const { findRefused } = actions;
  const writing = useWriting(start, actions);
  const { pack, draft, conflict } = writing;
  const [tab, setTab] = useState<EditorTab>(pack.title === '' ? 'facts' : 'templates');
  const [chosen, setChosen] = useState<number>();
  const [submitting, setSubmitting] = useState(false);
  const findings = useMemo(
    () => lintPack(pack, { today, rules, findRefused }),
    [pack, today, rules, findRefused],
  );
  const key = { packId: pack.id, version: pack.version };
  const editable = draft === undefined || legalMoves(draft, me).includes('edit');
  const template = tab === 'templates' && chosen !== undefined ? pack.templates[chosen] : undefined;
  const errors = findings.filter(({ level }) => level === 'error').length;
  const unsaved = writing.keptAt !== undefined || draft === undefined;
  const maySubmit =
    editable &&
    errors === 0 &&
    (unsaved || (draft !== undefined && legalMoves(draft, me).includes('submit')));
  const show = ({ part, index }: LintPlace) => {
    setTab(TAB_OF_PART[part]);
    if (part === 'templates') setChosen(index);
  };
  const submit = async () => {
    // Saving what nobody changed would only make the reader one of its authors.
    const saved = writing.keptAt || !draft ? await writing.save() : draft;
    if (!saved) return;
    const told = await actions.move(saved, 'submit');
    // What kept it from being submitted is told on the page where it can be tried again.
    if ('done' in told || told.trouble !== 'unauthorized') onGo({ at: 'review', ...key });
  };
  const submitWhole = async () => {
    setSubmitting(true);
    try {
      await submit();
    } finally {
      setSubmitting(false);
    }
  };
  return (
    <section class="stack" aria-label={editor.heading}>
      <div class="row spread">
        <Button tone="plain" icon={ArrowLeft} onClick={() => onGo({ at: 'list' })}>
          {words.coordinator.toList}
        </Button>
        {draft ? (
          <span class="row">
            <StageChips words={words} draft={draft} me={me} />
            {/* While the server does not have what stands here, there is something else to read there. */}
            {unsaved ? null : (
              <Button tone="plain" onClick={() => onGo({ at: 'review', ...key })}>
                {editor.review}
              </Button>
            )}
          </span>
        ) : null}
      </div>
      <h2>{pack.title.trim() === '' ? words.coordinator.list.untitled : pack.title}</h2>
      {start.unread ? <Heed text={editor.serverUnread} /> : null}
      {start.keptAt && writing.keptAt === start.keptAt && draft && !conflict ? (
        <Note>
          <p>{editor.resumed(toVietnamDayAndTime(start.keptAt))}</p>
          <Button tone="plain" onClick={() => void writing.takeTheirs().then(onReload)}>
            {editor.dropMine}
          </Button>
        </Note>
      ) : null}
      {draft && toStage(draft) === 'approved' ? <Heed text={editor.editsApproved} /> : null}
      {draft && toStage(draft) === 'submitted' ? <Heed text={editor.editsSubmitted} /> : null}
      {draft?.state === 'changes_asked' && draft.reason ? (
        <Heed text={editor.askedFor(draft.reason)} />
      ) : null}
      {editable ? null : <Heed text={editor.notEditable} />}
      {conflict ? (
        <ConflictView
          words={words}
          mine={pack}
          theirs={conflict}
          busy={writing.busy}
          onKeepMine={() => void writing.save(conflict.revision)}
          onTakeTheirs={() => void writing.takeTheirs().then(onReload)}
          onLater={writing.putOff}
        />
      ) : null}
      {/* What is typed while it is being submitted would not be part of it. */}
      <div class="two-columns" inert={submitting}>
        <div class="stack">
          <Tabs
            label={editor.sections}
            tabs={toTabs(props, pack)}
            chosen={tab}
            onChoose={(next) => {
              setTab(next);
              setChosen(undefined);
            }}
          />
          <EditorSection
            {...props}
            inForce={start.inForce}
            tab={tab}
            pack={pack}
            chosen={chosen}
            onChoose={setChosen}
            onChange={writing.change}
            onUpdate={writing.update}
          />
        </div>
        <aside class="stack beside">
          {template ? <TemplateShown {...props} template={template} pack={pack} unit={me.unit} /> : null}
          <LintList words={words} pack={pack} findings={findings} onShow={show} />
        </aside>
      </div>
      <SaveBar
        words={words}
        writing={writing}
        errors={errors}
        maySave={editable && unsaved}
        maySubmit={maySubmit}
        submitting={submitting}
        onSubmit={() => void submitWhole()}
      />
    </section>
  );
}

function Heed({ text }: { text: string }) {
  return (
    <Note tone="look">
      <p>{text}</p>
    </Note>
  );
}

function toTabs({ words }: PackEditorProps, pack: Start['pack']) {
  const { tabs } = words.coordinator.editor;
  const numbers: { [tab in EditorTab]?: number } = {
    templates: pack.templates.length,
    shares: pack.shareItems.length,
    targets: pack.targets?.length ?? 0,
    campaigns: pack.campaigns?.length ?? 0,
    pages: pack.pages.length,
    words: pack.reminders?.phrases.length ?? 0,
    notices: pack.notices?.length ?? 0,
    stops: (pack.recalls?.length ?? 0) + (pack.hold ? 1 : 0),
  };
  return (Object.keys(tabs) as EditorTab[]).map((id) => ({ id, label: tabs[id], number: numbers[id] }));
}
