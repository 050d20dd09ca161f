import { campaigns } from './campaigns.ts';
import { handIn } from './hand-in.ts';
import { log } from './log.ts';
import { logForms } from './log-forms.ts';
import { pageChecks } from './page-checks.ts';
import { shareList } from './share-list.ts';

/** What only the views beyond the first screen say. */
export const views = { campaigns, handIn, log, logForms, pageChecks, shareList };
