import { OutboxTrouble } from '../contract/desk.ts';
import { toSingle } from './singles.ts';

/** Why the last attempt to send came to nothing; absent when it went well. Survives the end of the worker. */
export const outboxTrouble = toSingle('outboxTrouble', OutboxTrouble);
