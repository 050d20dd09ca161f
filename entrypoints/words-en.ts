import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../utils/i18n/en/index.ts';
import { holdDictionaries } from '../utils/i18n/index.ts';

/** The panel's words in English; loaded into a tab before the panel, or when the admin changes the language. */
export default defineUnlistedScript(() => holdDictionaries({ en }));
