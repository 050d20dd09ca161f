import { LogForm } from '../activities/log-form.tsx';
import { LogTab } from '../activities/log-tab.tsx';
import { PacksTab } from '../packs/packs-tab.tsx';
import { WeekTab } from '../reports/week-tab.tsx';

/** What the panel shows beyond its first tab. In a page of Facebook it is loaded only when it is asked for. */
export const tabViews = { LogForm, LogTab, PacksTab, WeekTab };
export type TabViews = typeof tabViews;
