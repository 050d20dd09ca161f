import { ArrowLeft, Download, FilePlus, PenLine } from 'lucide';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CoordinatorTrouble, DraftRecord } from '../../../utils/contract/coordinator-desk.ts';
import type { Pack } from '../../../utils/contract/pack.ts';
import type { DraftSummary } from '../../../utils/contract/pack-draft.ts';
import { diffPacks } from '../../../utils/domain/packs/diff-packs.ts';
import { lintPack } from '../../../utils/domain/packs/lint-pack.ts';
import { toNextVersion } from '../../../utils/domain/packs/new-pack.ts';
import { isFinal, legalMoves } from '../../../utils/domain/packs/pack-life.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { StageChips } from '../stage-chips.tsx';
import { TroubleNote } from '../trouble-note.tsx';
import { ChangeView } from './change-view.tsx';
import { DeliveryLine } from './delivery-line.tsx';
import { EventList } from './event-list.tsx';
import { LintList } from './lint-list.tsx';
import { MoveCard } from './move-card.tsx';
import type { WorkshopProps } from './pack-workshop.tsx';
import { TemplateShown } from './template-shown.tsx';
import { toFactNames } from './to-fact-names.ts';

interface ReviewPageProps extends WorkshopProps {
  /** All versions of the unit's packs, once the list has come. */
  drafts: readonly DraftSummary[] | undefined;
  onChanged: () => void;
}

/** Reading one version of a pack: what changed, what the check says, what may be done with it, who did what. */
export function ReviewPage(props: ReviewPageProps) {
  const { words, today, rules, me, place, drafts, actions, onGo, onChanged } = props;
  const { review, toList } = words.coordinator;
  const { packId, version } = place;
  const { findRefused } = actions;
  const [record, setRecord] = useState<DraftRecord>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const load = useCallback(async () => {
    try {
      const told = await actions.read({ packId, version });
      setTrouble('trouble' in told ? told.trouble : undefined);
      if ('done' in told) setRecord(told.done);
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  }, [actions, packId, version]);
  useEffect(() => {
    void load();
  }, [load]);
  const pack = record?.draft.pack;
  const findings = useMemo(
    () => (pack ? lintPack(pack, { today, rules, findRefused }) : []),
    [pack, today, rules, findRefused],
  );
  const change = useMemo(
    () => (pack ? diffPacks(record?.inForce, pack, toFactNames(words)) : undefined),
    [pack, record?.inForce, words],
  );
  const startNext = async () => {
    const next = { id: packId, version: version + 1 };
    const unsaved = await actions.unsaved();
    // One that was begun here and never saved is gone on with.
    const isBegun = unsaved.some((kept) => kept.pack.id === next.id && kept.pack.version === next.version);
    if (pack && !isBegun)
      await actions.keep({ revision: 0, pack: toNextVersion(pack, next.version, me, today) });
  };
  const back = (
    <Button tone="plain" icon={ArrowLeft} onClick={() => onGo({ at: 'list' })}>
      {toList}
    </Button>
  );
  if (!record || !pack || !change) {
    return (
      <section class="stack" aria-label={review.heading}>
        <div class="row">{back}</div>
        {trouble ? (
          <TroubleNote words={words} trouble={trouble} />
        ) : (
          <p role="status">{words.coordinator.loading}</p>
        )}
        {trouble ? (
          <div>
            <Button onClick={() => void load()}>{words.coordinator.refresh}</Button>
          </div>
        ) : null}
      </section>
    );
  }
  const { draft, events, inForce } = record;
  const isNewest =
    drafts !== undefined && !drafts.some((each) => each.packId === packId && each.version > version);
  return (
    <section class="stack" aria-label={review.heading}>
      <div class="row spread">
        {back}
        <div class="row">
          {legalMoves(draft, me).includes('edit') ? (
            <Button icon={PenLine} onClick={() => onGo({ at: 'edit', packId, version })}>
              {review.edit}
            </Button>
          ) : null}
          {isFinal(draft.state) && isNewest ? (
            <Button
              icon={FilePlus}
              onClick={async () => {
                await startNext();
                onGo({ at: 'edit', packId, version: version + 1 });
              }}
            >
              {review.newVersion}
            </Button>
          ) : null}
          <Button icon={Download} tone="plain" onClick={() => void actions.exportPack(pack)}>
            {review.exportPack}
          </Button>
        </div>
      </div>
      <div>
        <h2>{pack.title}</h2>
        <p class="small quiet">{review.versionOf(version, pack.unitName ?? draft.unitId)}</p>
      </div>
      <StageChips words={words} draft={draft} me={me} />
      <DeliveryLine
        words={words}
        draft={draft}
        onAsk={actions.delivery}
        onOpen={() => onGo({ at: 'delivery', packId, version })}
      />
      {draft.reason ? <p>{words.coordinator.list.reason(draft.reason)}</p> : null}
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
      <div class="two-columns">
        <section class="stack" aria-label={review.changesHeading}>
          <h3>{review.changesHeading}</h3>
          <p class="small quiet">{toCompared(words, version, inForce)}</p>
          {inForce?.version === version ? null : (
            <ChangeView words={words} change={change} nothing={review.nothingChanged} />
          )}
          {pack.templates.length > 0 ? <h3>{review.templatesHeading}</h3> : null}
          {pack.templates.map((template) => (
            <details key={template.id} class="card">
              <summary>{template.title}</summary>
              <TemplateShown {...props} template={template} pack={pack} unit={me.unit} />
            </details>
          ))}
        </section>
        <aside class="stack beside">
          <MoveCard
            {...props}
            draft={draft}
            findings={findings}
            onChanged={async () => {
              await load();
              onChanged();
            }}
          />
          <LintList words={words} pack={pack} findings={findings} />
          <EventList words={words} events={events} />
        </aside>
      </div>
    </section>
  );
}

/** What the changes are measured by. */
function toCompared(
  { coordinator }: CoordinatorDictionary,
  version: number,
  inForce: Pack | undefined,
): string {
  const { review } = coordinator;
  if (!inForce) return review.firstVersion;
  return inForce.version === version ? review.isInForce : review.inForce(inForce.version);
}
