import { element } from './element.ts';
import { emojiImage } from './pictures.ts';
import css from './post.module.css';

const inlinePattern =
  /(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*)|(?<tag>#[\p{L}\p{N}_]+)|(?<link>https?:\/\/\S+)/gu;

function outgoing(link: string): string {
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0practice`;
}

function toInline(line: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const match of line.matchAll(inlinePattern)) {
    nodes.push(line.slice(from, match.index));
    from = match.index + match[0].length;
    const { emoji, tag, link } = match.groups ?? {};
    if (emoji) nodes.push(element('span', { class: css.emoji }, emojiImage(emoji)));
    if (tag)
      nodes.push(
        element('a', { class: css.link, href: `/hashtag/${encodeURIComponent(tag.slice(1))}` }, tag),
      );
    if (link) nodes.push(element('a', { class: css.link, href: outgoing(link), target: '_blank' }, link));
  }
  nodes.push(line.slice(from));
  return nodes;
}

function toLine(line: string): HTMLElement {
  const content = line === '' ? [element('br')] : toInline(line);
  return element('div', { dir: 'auto', style: 'text-align: start;' }, ...content);
}

/** One group a paragraph, one `dir=auto` line in it for each line of the text. */
export function toTextGroups(text: string): HTMLElement[] {
  return text
    .split('\n\n')
    .map((group) => element('div', { class: css.paragraph }, ...group.split('\n').map(toLine)));
}
