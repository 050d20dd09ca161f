import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdDictionaries } from '../utils/i18n/index.ts';
import { vi } from '../utils/i18n/vi/index.ts';

/** The panel's words in Vietnamese; loaded into a tab before the panel, or when the admin changes the language. */
export default defineUnlistedScript(() => holdDictionaries({ vi }));
