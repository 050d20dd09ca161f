import type { CheckDocument } from './check-document.ts';
import { TrustedMetadataStore, type Updater } from './libraries.ts';

interface Watch {
  now: Date;
  check: CheckDocument;
  /** Told of every refusal: tuf-js keeps only the words of some. */
  note: (cause: unknown) => void;
}

/**
 * Gives the updater's own store our clock, and stands at its door: each document is checked before it goes in. tuf-js
 * has no option for either; both are set on the one object, from outside, and its files stay as they are.
 * @throws {Error} when tuf-js no longer keeps its store and its clock where version 6.0.2 does.
 */
export function watchStore(updater: Updater, { now, check, note }: Watch): TrustedMetadataStore {
  const store: unknown = Reflect.get(updater, 'trustedSet');
  if (!(store instanceof TrustedMetadataStore) || !(Reflect.get(store, 'referenceTime') instanceof Date))
    throw new Error('tuf-js keeps its clock elsewhere now');
  Reflect.set(store, 'referenceTime', now);

  function checked<R>(bytes: Uint8Array, act: () => R): R {
    try {
      check(bytes);
      return act();
    } catch (cause) {
      note(cause);
      throw cause;
    }
  }
  const { updateRoot, updateTimestamp, updateSnapshot, updateDelegatedTargets } =
    TrustedMetadataStore.prototype;
  store.updateRoot = (bytes) => checked(bytes, () => updateRoot.call(store, bytes));
  store.updateTimestamp = (bytes) => checked(bytes, () => updateTimestamp.call(store, bytes));
  store.updateSnapshot = (bytes, kept) => checked(bytes, () => updateSnapshot.call(store, bytes, kept));
  store.updateDelegatedTargets = (bytes, role, delegator) =>
    checked(bytes, () => updateDelegatedTargets.call(store, bytes, role, delegator));
  return store;
}
