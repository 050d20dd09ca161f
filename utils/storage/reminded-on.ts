import { Day } from '../contract/instant.ts';
import { toSingle } from './singles.ts';

/** The last day on which a notification was shown. */
export const remindedOn = toSingle('remindedOn', Day);
