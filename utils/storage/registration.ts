import { Registration } from '../contract/registration.ts';
import { toSingle } from './singles.ts';

/** Names and telephone numbers for the form; see the contract for where they may go. */
export const registration = toSingle('registration', Registration);
