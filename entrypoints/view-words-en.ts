import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { views } from '../utils/i18n/en/views.ts';
import { holdViewWords } from '../utils/i18n/views-dictionary.ts';

/** What the panel's later views say in English; loaded into a tab before them. */
export default defineUnlistedScript(() => holdViewWords({ en: views }));
