import { findHost } from './address/host.ts';
import { toWebUrl } from './address/to-web-url.ts';

/** `/latest/composer/`, with whatever stands behind it. */
const COMPOSER = /^\/latest\/composer(?:\/|$)/;

const findSuiteUrl = (href: string): URL | undefined => {
  const url = toWebUrl(href);
  return url && findHost(url.hostname) === 'business' ? url : undefined;
};

/** Whether the document is one of Business Suite's. */
export const isBusinessSuite = (root: Document): boolean => findSuiteUrl(root.URL) !== undefined;

/** Whether the address is that of the room in which posts are written. */
export const isSuiteComposerRoom = (root: Document): boolean =>
  COMPOSER.test(findSuiteUrl(root.URL)?.pathname ?? '');
