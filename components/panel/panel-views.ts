import type { Language } from '../../utils/contract/settings.ts';
import type { FollowUpFormProps } from '../activities/follow-up-form.tsx';
import type { LogFormProps } from '../activities/log-form.tsx';
import type { CampaignsViewProps } from '../campaigns/campaigns-view.tsx';
import type { PageChecksProps } from '../units/page-checks.tsx';

type Given<P> = Omit<P, 'words'>;

/** What each of the views needs beside its words, which they bring along. */
export interface ViewProps {
  campaigns: Given<CampaignsViewProps>;
  log_form: Given<LogFormProps>;
  follow_up: Given<FollowUpFormProps>;
  page_checks: Given<PageChecksProps>;
}

/** The views that are not on the first screen. In a page of Facebook they are a script of their own. */
export interface PanelViews {
  /** Draws a view into an element, again and again as its props change. */
  show<N extends keyof ViewProps>(at: Element, language: Language, name: N, props: ViewProps[N]): void;
  clear(at: Element): void;
}
