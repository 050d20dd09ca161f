import { findGeneratedPost } from './app/data.ts';
import { toRoute } from './app/routes.ts';

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface HeadFacts {
  readonly title: string;
  readonly canonical: string;
  readonly pageId?: string;
}

function toHeadFacts(path: string): HeadFacts {
  const route = toRoute(path);
  if (route.kind === 'page') {
    const { name, slug, numericId } = route.page;
    return { title: `${name} | Facebook`, canonical: `https://www.facebook.com/${slug}`, pageId: numericId };
  }
  // A post that was published in this browser is unknown here: its head then says as little as the home feed's.
  const post = route.kind === 'post' ? findGeneratedPost(route.postKey) : undefined;
  if (post) return { title: `${post.page.name} - ${post.title} | Facebook`, canonical: post.url };
  return { title: 'Facebook', canonical: 'https://www.facebook.com/' };
}

/** Business Suite says nothing of the page in its head, as far as is known; its address does. */
export function renderSuiteDocument(path: string): string {
  const params = new URL(path, 'https://business.facebook.com').searchParams;
  return `<!doctype html>
<html id="facebook" lang="${params.get('lang') === 'en' ? 'en' : 'vi'}" dir="ltr">
<head>
<meta charset="utf-8">
<title>Meta Business Suite</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/rsrc.php/practice/app.css">
<script type="module" src="/rsrc.php/practice/suite.js"></script>
</head>
<body></body>
</html>
`;
}

/** What the server knows goes into the head once; soft navigation leaves it as it was, as on the real site. */
export function renderDocument(path: string): string {
  const params = new URL(path, 'https://www.facebook.com').searchParams;
  const { title, canonical, pageId } = toHeadFacts(path);
  const theme = params.get('theme') === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
  const android = pageId ? `<meta property="al:android:url" content="fb://profile/${pageId}">` : '';
  return `<!doctype html>
<html id="facebook" lang="${params.get('lang') === 'en' ? 'en' : 'vi'}" dir="ltr" class="${theme}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:url" content="${escapeHtml(canonical)}">
${android}
<link rel="canonical" href="${escapeHtml(canonical)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/rsrc.php/practice/app.css">
<script type="module" src="/rsrc.php/practice/app.js"></script>
</head>
<body></body>
</html>
`;
}
