import type { AdapterDocument } from '../contract/adapter-document.ts';
import data from './adapter-document.json' with { type: 'json' };

/** What our own code looks for. A document may name more; that is for other versions of the extension. */
export type FinderName = keyof typeof data.finders;

/**
 * What our own code compares with. `composer`: names of the dialog in which a post is written; `suiteEditor`: names of the text
 * box in Business Suite; `publish`: the button that publishes; `otherBox`: whole names of text boxes that are no composer; `otherBoxWord`: words that occur in such names.
 */
export type LabelName = keyof typeof data.labels;

/**
 * The document that every copy of the extension carries. It is not parsed here: it ships with the code, and
 * `test/dom/facebook/shipped-adapter.test.ts` holds it to the contract. The built one has no `page` (`scripts/lean-adapter.ts`).
 */
export const shippedAdapter: AdapterDocument = data;
