import { toDictionary } from '../../utils/i18n/index.ts';
import { toViewWords } from '../../utils/i18n/views-dictionary.ts';
import { FollowUpForm } from '../activities/follow-up-form.tsx';
import { LogForm } from '../activities/log-form.tsx';
import { LogTab } from '../activities/log-tab.tsx';
import { CampaignsView } from '../campaigns/campaigns-view.tsx';
import { PacksTab } from '../packs/packs-tab.tsx';
import { WeekTab } from '../reports/week-tab.tsx';
import { AddShare } from '../shares/add-share.tsx';
import { AllShares } from '../shares/all-shares.tsx';
import { FinderList } from '../units/finder-list.tsx';
import { PageChecks } from '../units/page-checks.tsx';
import type { PanelViews } from './panel-views.ts';
import { Recorder } from './recorder.tsx';

export const panelViews: PanelViews = {
  packs: ({ language, ...props }) => <PacksTab words={toDictionary(language)} {...props} />,
  log: ({ language, ...props }) => <LogTab words={toViewWords(language)} {...props} />,
  week: ({ language, ...props }) => <WeekTab words={toViewWords(language)} {...props} />,
  campaigns: ({ language, ...props }) => <CampaignsView words={toViewWords(language)} {...props} />,
  log_form: ({ language, ...props }) => <LogForm words={toViewWords(language)} {...props} />,
  follow_up: ({ language, ...props }) => <FollowUpForm words={toViewWords(language)} {...props} />,
  recorder: ({ language, ...props }) => <Recorder words={toDictionary(language)} {...props} />,
  page_checks: ({ language, ...props }) => <PageChecks words={toViewWords(language)} {...props} />,
  all_shares: ({ language, ...props }) => <AllShares words={toViewWords(language)} {...props} />,
  add_share: ({ language, ...props }) => <AddShare words={toDictionary(language)} {...props} />,
  finder_list: ({ language, ...props }) => <FinderList words={toDictionary(language)} {...props} />,
};
