import { TreeQuestion, TreeReply, TreeWords } from './unit-tree.ts';

/** The part of `api` by which a coordinator looks at the tree below. */
export const unitRoutes = {
  'units.below': {
    method: 'POST',
    path: '/v1/units/below',
    auth: 'coordinator',
    summary:
      'Units that the coordinator may look at: by their codes, by words of their names, or those directly below one',
    request: TreeQuestion,
    success: { 200: TreeReply },
    errors: ['bad_request', 'unauthorized', 'not_found', 'not_allowed', 'too_large'],
  },
  'units.words': {
    method: 'GET',
    path: '/v1/units/words',
    auth: 'coordinator',
    summary: "Levels, kinds and groups that units of the coordinator's subtree have",
    success: { 200: TreeWords },
    errors: ['unauthorized', 'not_allowed'],
  },
} as const;
