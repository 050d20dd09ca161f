import { type Browser, browser } from 'wxt/browser';
import type { PanelPart } from '../../utils/contract/panel-part.ts';
import type { Language } from '../../utils/contract/settings.ts';
import { HOST_STYLE } from '../../utils/facebook/index.ts';

type Sender = Browser.runtime.MessageSender;

const PARTS = {
  'words-vi': ['/words-vi.js'],
  'words-en': ['/words-en.js'],
  reminders: ['/reminders.js'],
  recorder: ['/recorder.js'],
  'views-vi': ['/view-words-vi.js', '/views.js'],
  'views-en': ['/view-words-en.js', '/views.js'],
} as const satisfies Record<PanelPart, readonly string[]>;

/** The panel with its sheet and the words of one language, into the tab that asks. */
export async function loadPanel({ tab }: Sender, language: Language): Promise<void> {
  if (tab?.id === undefined) return;
  const target = toTarget(tab.id);
  await browser.scripting.insertCSS({ target, origin: 'USER', css: HOST_STYLE });
  // In this order: the panel speaks as soon as it runs.
  await browser.scripting.executeScript({
    target,
    files: [...PARTS[`words-${language}`], '/content-scripts/panel.js'],
  });
}

/** A part of the panel, into the tab that asks. It has run when this is done. */
export async function loadPart({ tab }: Sender, part: PanelPart): Promise<void> {
  if (tab?.id === undefined) throw new Error(`No tab to load ${part} into.`);
  await browser.scripting.executeScript({ target: toTarget(tab.id), files: [...PARTS[part]] });
}

const toTarget = (tabId: number) => ({ tabId, frameIds: [0] });
