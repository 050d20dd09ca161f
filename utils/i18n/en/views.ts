import type { views as source } from '../vi/views.ts';
import { campaigns } from './campaigns.ts';
import { handIn } from './hand-in.ts';
import { log } from './log.ts';
import { logForms } from './log-forms.ts';
import { pageChecks } from './page-checks.ts';
import { shareList } from './share-list.ts';

export const views: typeof source = { campaigns, handIn, log, logForms, pageChecks, shareList };
