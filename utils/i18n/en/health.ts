import type { health as source } from '../vi/health.ts';

export const health: typeof source = {
  heading: 'Can the handbook see Facebook?',
  explain:
    'Facebook often rebuilds its pages. Whenever you open a registered page, the handbook checks that it still recognises what it needs. It notes yes or no and how many, never any content.',
  never: 'Not checked yet. Please open your unit’s page on Facebook.',
  version: (version) => `Description of Facebook in use: number ${version}`,
  lastGood: (when) => `Last good check: ${when}`,
  leftOut: (count) => `Ways to find it that were left out: ${count}`,
  lost: 'Something is no longer recognised. Copy and Ctrl+V still work. Please tell your coordinator.',
  states: {
    found: 'Seen',
    partly: 'Seen in part',
    not_found: 'Not seen',
    not_here: 'No occasion yet',
  },
  finders: {
    page_heading: 'The page’s name at its top',
    page_link: 'The page’s main link',
    page_id: 'The page’s number',
    theme: 'Light or dark background',
    dialog: 'Facebook’s dialogs',
    composer: 'The dialog that creates a post',
    editor: 'The text box of a post',
    author: 'The poster’s name in that dialog',
    publish: 'The Post button',
    post: 'Posts of the page',
    post_text: 'Text and page name in a post',
    post_time: 'Time of a post',
  },
  summary: {
    good: 'Facebook’s page is seen well',
    partly: 'Facebook’s page is seen in part',
    lost: 'Something on Facebook is not recognised',
    never: 'No Facebook page looked at yet',
  },
  tally: (found, partly, lost) => `${found} found, ${partly} partly, ${lost} not found`,
  seen: (count) => `count: ${count}`,
};
