import { DismissedNotices, TemplateMemory } from '../contract/template-memory.ts';
import { toSingle } from './singles.ts';

/** Favourite templates, those used last, and what was typed into their short blanks. Never sent anywhere. */
export const templateMemory = toSingle('templateMemory', TemplateMemory);

/** Notices of coordinators that were read on this device, the newest first. */
export const dismissedNotices = toSingle('dismissedNotices', DismissedNotices);
