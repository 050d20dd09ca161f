/** Excel takes no longer addresses for links, and calls a file with one damaged. */
const LONGEST = 2_000;

/** An address as Word and Excel accept it behind a link, in plain characters; undefined for what is none of the web, or too long. */
export function toLinkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= LONGEST ? href : undefined;
}
