import { HandedOver, TakenOver } from '../contract/handover-messages.ts';
import { toSingle } from './singles.ts';

export const handedOver = toSingle('handedOver', HandedOver);
export const takenOver = toSingle('takenOver', TakenOver);
