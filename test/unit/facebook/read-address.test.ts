import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../utils/facebook/index.ts';
import { fc } from '../../builders/properties.ts';

const PFBID = 'pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd5NfGkJmQnTsUuVvWwXxYyZz0123456789AbCd';
const WWW = 'https://www.facebook.com';

describe('what an address names', () => {
  it.each([
    ['/CongDoanVietNam', { kind: 'page', owner: 'congdoanvietnam', canonical: `${WWW}/congdoanvietnam` }],
    ['/Mariano-Rajoy-Brey-54212446406/', { kind: 'page', owner: '54212446406' }],
    ['/%D8%A5%D8%AF-217188161807938/', { kind: 'page', owner: '217188161807938' }],
    ['/profile.php?id=100074229772340/photos', { kind: 'profile', owner: '100074229772340' }],
    [
      `/a/posts/${PFBID}?__cft__[0]=AZX&__tn__=R`,
      { kind: 'post', owner: 'a', object: PFBID, canonical: `${WWW}/a/posts/${PFBID}` },
    ],
    [
      '/a/posts/666508790193454:0',
      { object: '666508790193454', canonical: `${WWW}/a/posts/666508790193454` },
    ],
    ['/a/posts/loi-chuc/1062887189213981/', { object: '1062887189213981' }],
    [
      '/permalink.php?story_fbid=12&id=34&comment_tracking=x',
      { kind: 'post', canonical: `${WWW}/34/posts/12` },
    ],
    [
      '/photo/?fbid=1&set=pb.77.-2207520000&type=3',
      { kind: 'photo', owner: '77', canonical: `${WWW}/photo/?fbid=1&set=pb.77.-2207520000` },
    ],
    ['/photo/?fbid=1&set=%22%3E%3Cscript%3E', { kind: 'photo', canonical: `${WWW}/photo/?fbid=1` }],
    ['/a/photos/pcb.4/1/', { kind: 'photo', owner: 'a', object: '1', canonical: `${WWW}/a/photos/pcb.4/1` }],
    ['/a/videos/vb.9/8', { kind: 'video', owner: 'a', object: '8', canonical: `${WWW}/a/videos/8` }],
    ['/watch/?v=8&ref=sharing', { kind: 'video', canonical: `${WWW}/watch/?v=8` }],
    ['/groups/9/user/100001', { kind: 'group', owner: '9', canonical: `${WWW}/groups/9` }],
    [
      '/a/posts/12?comment_id=99&reply_comment_id=98',
      {
        kind: 'comment',
        owner: 'a',
        object: '98',
        canonical: `${WWW}/a/posts/12?comment_id=99&reply_comment_id=98`,
        under: { kind: 'post', owner: 'a', object: '12', canonical: `${WWW}/a/posts/12` },
      },
    ],
    [
      '/groups/9/posts/12/?comment_id=Y29tbWVudDoxMjM0NV82Nzg5MA%3D%3D',
      {
        kind: 'comment',
        owner: '9',
        object: '67890',
        canonical: `${WWW}/groups/9/posts/12?comment_id=67890`,
      },
    ],
    ['/a/posts/12?comment_id=%22%3E%3Cscript%3E', { kind: 'post', canonical: `${WWW}/a/posts/12` }],
    ['/a?comment_id=99', { kind: 'page' }],
    [
      '/photo/?fbid=1&set=pcb.4&comment_id=9',
      { kind: 'comment', object: '9', under: { kind: 'photo', under: { object: '4' } } },
    ],
    [
      '/a/photos/pcb.4/1/',
      { under: { kind: 'post', owner: 'a', object: '4', canonical: `${WWW}/a/posts/4` } },
    ],
    ['/photo/?fbid=1&set=pcb.4', { under: { kind: 'post', object: '4' } }],
    ['/photo/?fbid=1&set=gm.4', { under: { kind: 'group_post', object: '4' } }],
    ['/photo.php?fbid=1&set=a.2.3.77', { kind: 'photo', owner: '77' }],
    ['/ten-giai-2026', { kind: 'page', owner: 'ten-giai-2026' }],
    ['/Ten-123456/', { kind: 'page', owner: '123456' }],
    ['/pg/groups/9', { kind: 'other_facebook' }],
    ['/groups/feed/', { kind: 'other_facebook' }],
    ['/a/posts/12&ref=x', { kind: 'post', object: '12' }],
    ['/permalink.php?story_fbid=12&amp;id=34', { kind: 'post', owner: '34', object: '12' }],
    ['/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fa', { kind: 'other_facebook' }],
    ['/', { kind: 'other_facebook' }],
    ['/hashtag/congdoan', { kind: 'other_facebook' }],
    ['/pages/category/Labor-Union', { kind: 'other_facebook' }],
    ['/Xin chào các bạn', { kind: 'other_facebook' }],
    ['/%E0%A4%A', { kind: 'other_facebook' }],
    ['/#!/congdoanvietnam/posts/12', { kind: 'post', owner: 'congdoanvietnam', object: '12' }],
    ['/#!//evil.vn/congdoanvietnam', { kind: 'page', owner: 'evil.vn' }],
  ])('%s', (path, expected) => {
    expect(readAddress(WWW + path)).toMatchObject(expected);
  });

  it('has no owner where the address names none', () => {
    expect(readAddress(`${WWW}/reel/1195289147628387`)).not.toHaveProperty('owner');
    expect(readAddress(`${WWW}/photo/?fbid=1&set=t.5`)).not.toHaveProperty('owner');
    expect(readAddress(`${WWW}/people/Ten/${PFBID}`)).not.toHaveProperty('owner');
  });
});

describe('hosts', () => {
  it.each(
    'www. m. mbasic. web. touch. mtouch. mobile. 0. free. vi-vn. fr-fr. zh-hk. es-la. ar-ar. fr. VI-VN.'
      .split(' ')
      .concat(''),
  )('%sfacebook.com is the site', (name) => {
    expect(readAddress(`https://${name}facebook.com/congdoanvietnam/posts/12`)).toMatchObject({
      kind: 'post',
      canonical: `${WWW}/congdoanvietnam/posts/12`,
    });
  });

  it.each([
    [
      'https://business.facebook.com/latest/composer/?asset_id=123456&business_id=9',
      { kind: 'business', owner: '123456' },
    ],
    ['https://business.facebook.com/', { kind: 'business' }],
    ['https://business.facebook.com/latest/posts/published_posts', { kind: 'business' }],
    ['https://business.facebook.com/creatorstudio', { kind: 'business' }],
    ['https://business.facebook.com/congdoanvietnam/posts/12', { kind: 'post', owner: 'congdoanvietnam' }],
    ['https://ai.facebook.com/blog', { kind: 'other_facebook' }],
    ['https://fb.watch/v/3zYsXdnxjf/', { kind: 'share_token', object: '3zYsXdnxjf' }],
    ['https://fb.me/e/1a2B3c4D5', { kind: 'share_token', object: '1a2B3c4D5' }],
    ['https://fb.me/', { kind: 'other_facebook' }],
    ['https://m.me/congdoanvietnam?ref=x', { kind: 'page', canonical: `${WWW}/congdoanvietnam` }],
    ['https://m.me/j/AbYxW-token', { kind: 'other_facebook' }],
    ['//facebook.com/congdoanvietnam', { kind: 'page', owner: 'congdoanvietnam' }],
    [
      'https://www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/video.php?v=8',
      { kind: 'video', canonical: `${WWW}/watch/?v=8` },
    ],
    ['https://developers.facebook.com/docs', { kind: 'other_facebook' }],
    ['https://fb.watch/3zYsXdnxjf/', { kind: 'share_token', object: '3zYsXdnxjf' }],
    ['https://fb.com/congdoanvietnam', { kind: 'page', canonical: `${WWW}/congdoanvietnam` }],
    ['facebook.com/congdoanvietnam', { kind: 'page' }],
    ['  http://m.facebook.com/congdoanvietnam  ', { kind: 'page' }],
  ])('%s', (href, expected) => {
    expect(readAddress(href)).toMatchObject(expected);
  });

  it.each([
    'https://facebook.com.evil.vn/congdoanvietnam',
    'https://www.facebook.vn/congdoanvietnam',
    'https://facebook.evil/congdoanvietnam',
    'https://xfacebook.com/congdoanvietnam',
    'https://facebook.com.onion/congdoanvietnam',
    'https://evilfacebookcorewwwi.onion/congdoanvietnam',
    'https://xfb.com/congdoanvietnam',
    'https://fb.com.vn/congdoanvietnam',
    'https://fb.watch.evil.vn/3zYsXdnxjf/',
    'https://am.me/congdoanvietnam',
    'https://www.messenger.com/t/1',
    'https://www-facebook.com/congdoanvietnam',
    'https://facebook.com@evil.vn/congdoanvietnam',
    'https://evil@www.facebook.com/congdoanvietnam',
    'https://xn--acebook-5ng.com/congdoanvietnam',
    'https://fаcebook.com/congdoanvietnam',
    'https://www.facebook.com./congdoanvietnam',
    'https://evil.vn/https://www.facebook.com/congdoanvietnam',
    'https://evil.vn/?u=https://www.facebook.com/congdoanvietnam',
    'https://evil.vn\\@www.facebook.com/congdoanvietnam',
    'ftp://www.facebook.com/congdoanvietnam',
    'javascript:location="https://www.facebook.com/a"',
    'facebook:544765982287235',
    'congdoanvietnam',
    '',
  ])('%s is not Facebook', (href) => {
    expect(readAddress(href)).toEqual({ kind: 'not_facebook' });
  });
});

describe('redirectors', () => {
  const wrap = (inner: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(inner)}&h=AT0`;

  it.each([
    [wrap(`${WWW}/congdoanvietnam/posts/12`), { kind: 'post', object: '12' }],
    [wrap('https://facebook.com.evil.vn/congdoanvietnam'), { kind: 'not_facebook' }],
    [wrap('https://laodong.vn/tin'), { kind: 'not_facebook' }],
    [wrap(wrap(`${WWW}/congdoanvietnam`)), { kind: 'other_facebook' }],
    [`${WWW}/flx/warn/?u=${encodeURIComponent(`${WWW}/a`)}`, { kind: 'page' }],
    [`${WWW}/sharer/sharer.php?u=${encodeURIComponent(`${WWW}/a/posts/1`)}`, { kind: 'post' }],
    [`${WWW}/plugins/post.php?href=${encodeURIComponent(`${WWW}/a/posts/1`)}&width=500`, { kind: 'post' }],
    [`${WWW}/v2.3/plugins/video.php?href=${encodeURIComponent(`${WWW}/a/videos/1`)}`, { kind: 'video' }],
    [`${WWW}/plugins/page.php?href=${encodeURIComponent(`${WWW}/a`)}`, { kind: 'page', owner: 'a' }],
    [
      `https://lm.facebook.com/l.php?u=${encodeURIComponent('https://facebook.com@evil.vn/a')}`,
      { kind: 'not_facebook' },
    ],
    [wrap('javascript:alert(1)'), { kind: 'not_facebook' }],
    [wrap('/a/posts/1'), { kind: 'not_facebook' }],
    [`${WWW}/l.php`, { kind: 'other_facebook' }],
    [`${WWW}/l.php?u=`, { kind: 'other_facebook' }],
  ])('%s', (href, expected) => {
    expect(readAddress(href)).toMatchObject(expected);
  });
});

describe('any text', () => {
  const words = [
    'posts',
    'photos',
    'groups',
    'permalink.php',
    'share',
    'pages',
    'reel',
    'videos',
    'pages',
    'category',
    'pg',
    'p',
    'watch',
    'people',
    'events',
    'photo',
    '12345_67890',
    'a&b',
    '12',
    'a.1',
    PFBID,
    '%',
    '..',
    'é',
    '#!',
    '?',
  ];
  const paths = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), {
    maxLength: 6,
  });
  const queries = fc.dictionary(
    fc.constantFrom(
      'id',
      'story_fbid',
      'fbid',
      'v',
      'set',
      'comment_id',
      'reply_comment_id',
      'multi_permalinks',
      'asset_id',
    ),
    fc.oneof(
      fc.constantFrom(
        '1',
        '12345_67890',
        'a.1.2.3',
        'pcb.4',
        'pb.5.-6.',
        PFBID,
        'Y29tbWVudDoxMjM0NV82Nzg5MA==',
      ),
      fc.string({ unit: 'binary' }),
    ),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => void readAddress(text)),
    );
  });

  it('gives a canonical link on Facebook that reads the same', () => {
    fc.assert(
      fc.property(paths, queries, (path, query) => {
        const { canonical, ...rest } = readAddress(`${WWW}/${path.join('/')}?${new URLSearchParams(query)}`);
        if (canonical === undefined) return;
        expect(new URL(canonical).hostname).toBe('www.facebook.com');
        expect(readAddress(canonical)).toEqual({ ...rest, canonical });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never takes a foreign host for Facebook', () => {
    fc.assert(
      fc.property(fc.domain(), paths, (domain, path) => {
        const host = new URL(`https://${domain}`).hostname;
        fc.pre(!/(^|\.)(facebook|fb)\.com$|(^|\.)(fb\.(watch|me|gg)|m\.me)$|\.onion$/.test(host));
        expect(readAddress(`https://${domain}/${path.join('/')}`).kind).toBe('not_facebook');
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    /** The best of several runs: what else the machine does only ever adds. */
    const fastest = (href: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 40; run += 1) {
        const start = performance.now();
        readAddress(href);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const wrapped = (length: number, unit: string, before: string) =>
      `${WWW}/${before}${unit.repeat(Math.floor(length / unit.length))}`;
    for (const unit of [
      'a.',
      '1',
      '-1',
      '%61',
      '/',
      '#!/',
      'pfbid',
      'a.1.',
      '1_',
      '&amp;',
      ':1',
      'a/posts/',
    ]) {
      for (const before of ['', 'a/posts/', 'photo/?fbid=1&set=', 'groups/a?multi_permalinks=', 'l.php?u=']) {
        const [short, long] = [1_900, 7_600].map((length) => fastest(wrapped(length, unit, before)));
        // Four times the length: something quadratic would take sixteen times as long. Half a millisecond is the clock.
        expect(long, before + unit).toBeLessThan(8 * (short ?? 0) + 0.5);
      }
      expect(readAddress(wrapped(100_000, unit, ''))).toEqual({ kind: 'not_facebook' });
    }
  });
});
