import { Registration } from '../contract/registration.ts';
import { toSingle, toUnitKey } from './singles.ts';

/** Names and telephone numbers for the form; see the contract for where they may go. */
export const registration = (furtherId?: string) =>
  toSingle(toUnitKey('registration', furtherId), Registration);
