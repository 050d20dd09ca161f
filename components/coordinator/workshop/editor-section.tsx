import type { Pack } from '../../../utils/contract/pack.ts';
import { diffPacks } from '../../../utils/domain/packs/diff-packs.ts';
import type { LintPlace } from '../../../utils/domain/packs/lint/finding.ts';
import { tidyPack } from '../../../utils/domain/packs/tidy-pack.ts';
import { AdapterForm } from './adapter-form.tsx';
import { AimForm } from './aim-form.tsx';
import { CampaignsForm } from './campaigns-form.tsx';
import { ChangeView } from './change-view.tsx';
import { FactsForm } from './facts-form.tsx';
import { FilesForm } from './files-form.tsx';
import { HoldForm } from './hold-form.tsx';
import { NoticesForm } from './notices-form.tsx';
import type { WorkshopProps } from './pack-workshop.tsx';
import { PagesForm } from './pages-form.tsx';
import { RecallsForm } from './recalls-form.tsx';
import { RemindersForm } from './reminders-form.tsx';
import { SharesForm } from './shares-form.tsx';
import { TargetsForm } from './targets-form.tsx';
import { TemplatesForm } from './templates-form.tsx';
import { toFactNames } from './to-fact-names.ts';

export type EditorTab =
  | 'facts'
  | 'templates'
  | 'shares'
  | 'targets'
  | 'campaigns'
  | 'notices'
  | 'stops'
  | 'words'
  | 'pages'
  | 'changes'
  | 'files';

/** Where a part of the pack is written. */
export const TAB_OF_PART: Record<LintPlace['part'], EditorTab> = {
  pack: 'facts',
  templates: 'templates',
  shareItems: 'shares',
  targets: 'targets',
  campaigns: 'campaigns',
  notices: 'notices',
  recalls: 'stops',
  hold: 'stops',
  reminders: 'words',
  pages: 'pages',
};

export interface SectionProps {
  words: WorkshopProps['words'];
  today: string;
  pack: Pack;
  onChange: (pack: Pack) => void;
  /** For what comes later than it was asked for: changes the pack as it stands then. */
  onUpdate: (make: (present: Pack) => Pack) => void;
}

type EditorSectionProps = WorkshopProps &
  SectionProps & {
    tab: EditorTab;
    /** The version that devices use now. */
    inForce: Pack | undefined;
    /** Which template is open. */
    chosen: number | undefined;
    onChoose: (index: number | undefined) => void;
  };

/** One part of the pack at a time. */
export function EditorSection({ tab, ...props }: EditorSectionProps) {
  const { actions } = props;
  switch (tab) {
    case 'facts':
      return (
        <>
          <FactsForm {...props} />
          <AimForm {...props} />
        </>
      );
    case 'templates':
      return <TemplatesForm {...props} />;
    case 'shares':
      return <SharesForm {...props} toPageKey={actions.toPageKey} newSeed={actions.newSeed} />;
    case 'targets':
      return <TargetsForm {...props} newSeed={actions.newSeed} />;
    case 'campaigns':
      return <CampaignsForm {...props} />;
    case 'notices':
      return <NoticesForm {...props} newSeed={actions.newSeed} />;
    case 'stops':
      return (
        <>
          <HoldForm {...props} />
          <RecallsForm {...props} />
        </>
      );
    case 'words':
      return <RemindersForm {...props} />;
    case 'pages':
      return (
        <>
          <PagesForm {...props} toPageKey={actions.toPageKey} />
          <AdapterForm {...props} readAdapter={actions.readAdapter} />
        </>
      );
    case 'changes':
      return <ChangesSoFar {...props} />;
    case 'files':
      return <FilesForm {...props} />;
  }
}

/** What saving and publishing this text would change for the units. */
function ChangesSoFar({ words, pack, inForce }: Pick<EditorSectionProps, 'words' | 'pack' | 'inForce'>) {
  const { review } = words.coordinator;
  return (
    <section class="stack" aria-label={review.changesHeading}>
      <h3>{review.changesHeading}</h3>
      <p class="small quiet">{inForce ? review.inForce(inForce.version) : review.firstVersion}</p>
      <ChangeView
        words={words}
        change={diffPacks(inForce, tidyPack(pack), toFactNames(words))}
        nothing={review.nothingChanged}
      />
    </section>
  );
}
