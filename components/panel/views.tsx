import { type ComponentChild, render } from 'preact';
import { toViewWords, type ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { FollowUpForm } from '../activities/follow-up-form.tsx';
import { LogForm } from '../activities/log-form.tsx';
import { CampaignsView } from '../campaigns/campaigns-view.tsx';
import { PageChecks } from '../units/page-checks.tsx';
import type { PanelViews, ViewProps } from './panel-views.ts';

const DRAW: { [N in keyof ViewProps]: (words: ViewWords, props: ViewProps[N]) => ComponentChild } = {
  campaigns: (words, props) => <CampaignsView words={words} {...props} />,
  log_form: (words, props) => <LogForm words={words} {...props} />,
  follow_up: (words, props) => <FollowUpForm words={words} {...props} />,
  page_checks: (words, props) => <PageChecks words={words} {...props} />,
};

export const panelViews: PanelViews = {
  show(at, language, name, props) {
    render(DRAW[name](toViewWords(language), props), at);
  },
  clear(at) {
    render(null, at);
  },
};
