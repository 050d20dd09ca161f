import type { vi } from '../vi/index.ts';
import { activities } from './activities.ts';
import { health } from './health.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { shares } from './shares.ts';
import { targets } from './targets.ts';

export const en: typeof vi = { activities, health, packs, panel, reminders, reports, shares, targets };
