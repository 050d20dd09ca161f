import { OutboxPause } from '../contract/outbox-pause.ts';
import { toSingle } from './singles.ts';

export const outboxPause = toSingle('outboxPause', OutboxPause);
