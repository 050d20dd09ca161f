import type { ListedPage } from '../../contract/page.ts';

/** Where the admin is on Facebook, as far as the address says it: on a listed page, perhaps with one of its posts open. */
export interface Place {
  page: ListedPage;
  /** Canonical link of the post that is open, when the address names one of this page. */
  postLink?: string;
}
