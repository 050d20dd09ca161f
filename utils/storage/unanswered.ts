import { Unanswered } from '../contract/unanswered.ts';
import { toSingle } from './singles.ts';

export const unanswered = toSingle('unanswered', Unanswered);
