import { element, newId, svg } from './element.ts';
import { randomFrom } from './random.ts';
import type { SitePage } from './site-pages.ts';

function gradient(colours: readonly [string, string]): { id: string; node: SVGElement } {
  const id = newId();
  const node = svg(
    'linearGradient',
    { id, x1: 0, y1: 0, x2: 1, y2: 1 },
    svg('stop', { offset: 0, 'stop-color': colours[0] }),
    svg('stop', { offset: 1, 'stop-color': colours[1] }),
  );
  return { id, node };
}

/** Round picture with initials in place of a logo. */
export function avatar(
  name: string,
  initials: string,
  colours: readonly [string, string],
  size: number,
): SVGElement {
  const { id, node } = gradient(colours);
  return svg(
    'svg',
    { role: 'img', 'aria-label': name, width: size, height: size, viewBox: '0 0 40 40' },
    node,
    svg('circle', { cx: 20, cy: 20, r: 20, fill: `url(#${id})` }),
    svg(
      'text',
      { x: 20, y: 25, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 700, fill: '#fff' },
      initials,
    ),
  );
}

export function pageAvatar(page: SitePage, size: number): SVGElement {
  return avatar(page.name, page.initials, page.colours, size);
}

/** A quiet landscape, different for each key, that stands for a photo. */
export function picture(key: string, colours: readonly [string, string], ratio: number): SVGElement {
  const random = randomFrom(key);
  const { id, node } = gradient(colours);
  const height = 500 / ratio;
  const hills = [0.62, 0.74, 0.86].map((level, index) => {
    const y = height * level;
    const bend = () => y - height * 0.25 * random();
    return svg('path', {
      d: `M0 ${y}C125 ${bend()} 180 ${bend()} 260 ${y}S420 ${bend()} 500 ${y}V${height}H0Z`,
      fill: '#fff',
      'fill-opacity': 0.16 + index * 0.09,
    });
  });
  return svg(
    'svg',
    {
      viewBox: `0 0 500 ${height}`,
      width: '100%',
      'aria-hidden': 'true',
      preserveAspectRatio: 'xMidYMid slice',
    },
    node,
    svg('rect', { width: 500, height, fill: `url(#${id})` }),
    svg('circle', {
      cx: 80 + random() * 340,
      cy: height * (0.2 + random() * 0.2),
      r: 26 + random() * 20,
      fill: '#fff',
      'fill-opacity': 0.5,
    }),
    ...hills,
  );
}

/** The site draws emoji as pictures; readers have to take the character from `alt`. */
export function emojiImage(emoji: string): HTMLImageElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><text y="13" font-size="13">${emoji}</text></svg>`;
  return element('img', {
    alt: emoji,
    src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
    width: 16,
    height: 16,
    referrerpolicy: 'origin-when-cross-origin',
  });
}

const iconPaths = {
  search:
    'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.4 4.4 1.1-1.1-4.4-4.4A6.5 6.5 0 0 0 10.5 4Zm0 1.8a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4Z',
  home: 'M12 3 3 10.5V21h6.5v-6h5v6H21V10.5Z',
  video: 'M3 6h12v12H3Zm13.5 4.5L21 7.5v9l-4.5-3Z',
  groups:
    'M8 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 11Zm8 0a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 16 11ZM2 19c0-3.6 2.6-6 6-6s6 2.4 6 6Zm13.5 0c0-2-.6-3.9-1.8-5.3.7-.4 1.5-.7 2.3-.7 3.4 0 6 2.4 6 6Z',
  menu: 'M5 5h4v4H5Zm5.5 0h4v4h-4ZM16 5h4v4h-4ZM5 10.5h4v4H5Zm5.5 0h4v4h-4Zm5.5 0h4v4h-4ZM5 16h4v4H5Zm5.5 0h4v4h-4Zm5.5 0h4v4h-4Z',
  message:
    'M12 3C6.8 3 3 6.7 3 11.3c0 2.5 1.1 4.7 3 6.2V21l3-1.7c1 .2 2 .4 3 .4 5.2 0 9-3.7 9-8.4S17.2 3 12 3Z',
  bell: 'M12 3a6 6 0 0 0-6 6v4.5L4 17h16l-2-3.5V9a6 6 0 0 0-6-6Zm-2.5 15a2.5 2.5 0 0 0 5 0Z',
  dots: 'M6 10.5a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Zm6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Zm6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z',
  close: 'm6.3 5-1.3 1.3L10.7 12 5 17.7 6.3 19 12 13.3l5.7 5.7 1.3-1.3L13.3 12 19 6.3 17.7 5 12 10.7Z',
  like: 'M2 10h4v11H2Zm6 10.5c1 .3 2 .5 3 .5h5.5c1.3 0 2-.8 2-1.8 0-.4-.1-.7-.3-1 .9-.3 1.5-1 1.5-2 0-.5-.2-.9-.5-1.2.6-.3 1-1 1-1.8 0-1.2-.9-2-2-2h-4.6c.3-1.2.6-2.4.6-3.7C14.2 5.2 13.3 4 12 4c-.8 0-1.3.5-1.3 1.2 0 2-.6 3.6-2.7 5.5Z',
  comment:
    'M12 4C7 4 3 7.2 3 11.3c0 2.2 1.2 4.2 3 5.5V21l3.8-2.6c.7.1 1.5.2 2.2.2 5 0 9-3.2 9-7.3S17 4 12 4Zm0 1.8c4.1 0 7.2 2.5 7.2 5.5S16.1 16.8 12 16.8c-.9 0-1.8-.1-2.6-.3l-1.6 1v-1.7c-1.9-1-3-2.7-3-4.5 0-3 3.1-5.5 7.2-5.5Z',
  share: 'M13 5v4C7 9.5 4 13.5 3 19c2.5-3.5 5.5-5 10-5v4l8-6.5Z',
  globe:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1 2.2V9l-2 2v2l2 2v2.7A6 6 0 0 1 6.4 10L9 12.5V9.5Zm3 .3A6 6 0 0 1 17.8 13L15 12l-2-1V8Z',
  photo: 'M4 5h16v14H4Zm2 11h12l-4-6-3 4-2-2Zm2-7.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0Z',
  smile:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 8.5a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Zm7 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6ZM7.5 13.5h9a4.6 4.6 0 0 1-9 0Z',
  pin: 'M12 3a6 6 0 0 0-6 6c0 4.5 6 12 6 12s6-7.5 6-12a6 6 0 0 0-6-6Zm0 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  minimise: 'M5 11h14v2H5Z',
} as const;

export function icon(name: keyof typeof iconPaths, size = 20): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 24 24', width: size, height: size, fill: 'currentColor', 'aria-hidden': 'true' },
    svg('path', { d: iconPaths[name] }),
  );
}
