import type { JSX } from 'preact';
import type { Language } from '../../utils/contract/settings.ts';
import type { FollowUpFormProps } from '../activities/follow-up-form.tsx';
import type { LogFormProps } from '../activities/log-form.tsx';
import type { LogTabProps } from '../activities/log-tab.tsx';
import type { CampaignsViewProps } from '../campaigns/campaigns-view.tsx';
import type { PacksTabProps } from '../packs/packs-tab.tsx';
import type { WeekTabProps } from '../reports/week-tab.tsx';
import type { AddShareProps } from '../shares/add-share.tsx';
import type { AllSharesProps } from '../shares/all-shares.tsx';
import type { FinderListProps } from '../units/finder-list.tsx';
import type { PageChecksProps } from '../units/page-checks.tsx';
import type { RecorderProps } from './recorder.tsx';

type Given<P> = Omit<P, 'words'>;

/** What each of the views needs beside its words, which they bring along. */
export interface ViewProps {
  packs: Given<PacksTabProps>;
  log: Given<LogTabProps>;
  week: Given<WeekTabProps>;
  campaigns: Given<CampaignsViewProps>;
  log_form: Given<LogFormProps>;
  follow_up: Given<FollowUpFormProps>;
  page_checks: Given<PageChecksProps>;
  recorder: Given<RecorderProps>;
  all_shares: Given<AllSharesProps>;
  add_share: Given<AddShareProps>;
  finder_list: Given<FinderListProps>;
}

/** The views that are not on the first screen. In a page of Facebook they are a script of their own. */
export type PanelViews = {
  readonly [N in keyof ViewProps]: (props: ViewProps[N] & { language: Language }) => JSX.Element;
};
