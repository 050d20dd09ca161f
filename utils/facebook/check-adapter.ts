import type { AdapterHealth, CheckedFinder, FinderHealth } from '../contract/adapter-health.ts';
import type { Place } from '../domain/units/place.ts';
import { adapterVersion, countEach, countLeftOut, findAll, isGivenUp } from './adapter.ts';
import { isBusinessSuite } from './business-suite.ts';
import { type Composer, findComposerIn, hasUnknownBox, isComposerDialog } from './find-composer.ts';
import { findPosts } from './find-posts.ts';
import { hasUnknownSuiteBox } from './find-suite-composer.ts';
import { isShown } from './is-shown.ts';
import { readPost } from './read-post.ts';
import { lookAtName } from './read-posting-as.ts';
import type { FinderName } from './shipped-adapter.ts';
import { isCalledPublish } from './watch-published.ts';

/**
 * Whether the extension still sees Facebook: every thing it lives on, found or not, by the document in use. Says only how many;
 * what is not to be expected at this place is `not_here`.
 */
export function checkAdapter(root: Document, place: Place): AdapterHealth {
  const isSuite = isBusinessSuite(root);
  // A post opens over any page and is served with a head of its own. Business Suite shows no page at all.
  const isPage = place.postLink === undefined && !isSuite;
  return {
    version: adapterVersion(),
    finders: {
      page_heading: toHealth(root, 'pageHeading', isPage),
      page_link: toHealth(root, 'canonicalLink', isPage),
      page_id: toHealth(root, 'androidLink', isPage),
      theme: checkTheme(root, !isSuite),
      dialog: toHealth(root, 'dialog', isGivenUp('dialog')),
      ...checkPosts(root, isPage && !isSuite, place.page.role !== 'own'),
      ...checkComposer(root, place),
    },
  };
}

/** A finder by what its alternatives find. `expected`: whether nothing found is a failure. */
function toHealth(root: ParentNode, name: FinderName, expected: boolean): FinderHealth {
  const counts = countEach(root, name);
  const leftOut = countLeftOut(name);
  const found = Math.max(0, ...counts);
  if (found === 0) return { state: expected ? 'not_found' : 'not_here', found, leftOut };
  // The first alternative is the best that is known; living on a fallback is the first sign of a change.
  return { state: (counts[0] ?? 0) > 0 && leftOut === 0 ? 'found' : 'partly', found, leftOut };
}

/** One of the two marks is enough. */
function checkTheme(root: Document, expected: boolean): FinderHealth {
  const [dark, light] = [toHealth(root, 'darkMark', expected), toHealth(root, 'lightMark', expected)];
  return dark.found > 0 ? dark : light;
}

/**
 * The posts of a page and what they are recognised by. A source page has posts; the unit's own page may be new and empty. Behind
 * an open post may be any page, whose posts are not looked at.
 * A post without a time link is of no use, but one of many may be a shape that is not known.
 */
function checkPosts(
  root: Document,
  isPage: boolean,
  isSource: boolean,
): Record<Extract<CheckedFinder, 'post' | 'post_text' | 'post_time'>, FinderHealth> {
  const expected = isPage && isSource;
  const posts = isPage ? findPosts(root) : [];
  const wrappers = toHealth(root, 'postWrapper', expected);
  const timed = posts.filter((post) => readPost(post).timeLabel !== undefined).length;
  const isDoubtful = wrappers.state === 'partly' || (posts.length > 0 && wrappers.found === 0);
  return {
    post: toPart('postWrapper', posts.length, expected, isDoubtful),
    post_text: toHealth(root, 'postMark', posts.length > 0),
    post_time: toPart('link', timed, posts.length > 0, timed < posts.length),
  };
}

/** The composer and its parts, which are only there while the admin writes, and only looked for on the own page. */
function checkComposer(
  root: Document,
  { page }: Place,
): Record<Extract<CheckedFinder, 'composer' | 'editor' | 'author' | 'publish'>, FinderHealth> {
  const isOwn = page.role === 'own';
  const dialogs = isOwn ? findAll(root, 'dialog') : [];
  const { found, ambiguous } = isOwn ? findComposerIn(root, dialogs) : {};
  const named = dialogs.filter((dialog) => isComposerDialog(dialog) && isShown(dialog)).length;
  const isUnknown = isOwn && (hasUnknownBox(dialogs) || hasUnknownSuiteBox(root));
  // Nothing found by what is left proves nothing: what was given up may be the only way to see a composer that is open.
  const isBlind = isOwn && !isBusinessSuite(root) && isGivenUp('dialog');
  const isLost = !found && ambiguous === undefined && (isUnknown || isBlind);
  const buttons = found ? findAll(found.dialog, 'button').filter(isCalledPublish) : [];
  const isNamed = found ? lookAtName(found, page.name).verdict !== 'unknown' : false;
  return {
    composer: toPart('dialog', found ? 1 : (ambiguous ?? 0), isLost, ambiguous !== undefined),
    editor: found ? toHealth(found.dialog, toEditorFinder(found), true) : toPart('editor', 0, named > 0),
    author: toPart('author', isNamed ? 1 : 0, found !== undefined && !isBusinessSuite(root)),
    publish: toPart('button', buttons.length, found !== undefined),
  };
}

const toEditorFinder = ({ editor }: Composer): FinderName =>
  isBusinessSuite(editor.ownerDocument) ? 'suiteEditor' : 'editor';

function toPart(name: FinderName, found: number, expected: boolean, doubtful = false): FinderHealth {
  const leftOut = countLeftOut(name);
  if (found === 0) return { state: expected ? 'not_found' : 'not_here', found, leftOut };
  return { state: doubtful || leftOut > 0 ? 'partly' : 'found', found, leftOut };
}
