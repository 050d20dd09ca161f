import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { findOrigin } from '../../../utils/messaging/answer.ts';
import { anOwnSender, aPageSender } from '../../builders/a-sender.ts';

type Sender = Browser.runtime.MessageSender;

/** Built in the test: the id of the extension is not known before. */
const senders: [string, () => Sender, 'page' | 'own' | undefined][] = [
  ['our options page', () => anOwnSender(), 'own'],
  ['our options page in a tab', () => anOwnSender({ tab: { id: 3 } as Browser.tabs.Tab, frameId: 0 }), 'own'],
  ['our content script in the top frame of Facebook', () => aPageSender(), 'page'],
  ['… of the phone version', () => aPageSender({ url: 'https://m.facebook.com/x' }), 'page'],
  ['… without a subdomain', () => aPageSender({ url: 'https://facebook.com/' }), 'page'],
  [
    '… with a subdomain of two parts',
    () => aPageSender({ url: 'https://vi-vn.business.facebook.com/x' }),
    'page',
  ],
  ['a frame within Facebook', () => aPageSender({ frameId: 4 }), undefined],
  ['a frame of Facebook that is not numbered', () => aPageSender({ frameId: undefined } as never), undefined],
  ['Facebook without a tab', () => aPageSender({ tab: undefined } as never), undefined],
  ['a look-alike host', () => aPageSender({ url: 'https://facebook.com.evil.example/' }), undefined],
  ['a host that ends alike', () => aPageSender({ url: 'https://evilfacebook.com/' }), undefined],
  ['a host with a hyphen', () => aPageSender({ url: 'https://www-facebook.com/' }), undefined],
  [
    'Facebook as a name before the host',
    () => aPageSender({ url: 'https://www.facebook.com@evil.example/' }),
    undefined,
  ],
  [
    'Facebook in the path',
    () => aPageSender({ url: 'https://evil.example/https://www.facebook.com/' }),
    undefined,
  ],
  ['Facebook without TLS', () => aPageSender({ url: 'http://www.facebook.com/' }), undefined],
  ['Facebook on another port', () => aPageSender({ url: 'https://www.facebook.com:8443/' }), undefined],
  [
    'a host with capital letters that no browser writes',
    () => aPageSender({ url: 'https://WWW.FACEBOOK.COM/' }),
    undefined,
  ],
  ['no address', () => aPageSender({ url: undefined } as never), undefined],
  ['an empty address', () => aPageSender({ url: '' }), undefined],
  ['another extension', () => anOwnSender({ id: 'abcdefghijklmnopabcdefghijklmnop' }), undefined],
  ['another extension on Facebook', () => aPageSender({ id: 'abcdefghijklmnopabcdefghijklmnop' }), undefined],
  ['nobody', () => ({}), undefined],
  [
    'a page whose address starts like ours',
    () => anOwnSender({ url: `${anOwnSender().url?.split('/options')[0]}.evil.example/` }),
    undefined,
  ],
];

test.each(senders)('%s', (_, toSender, origin) => {
  expect(findOrigin(toSender())).toBe(origin);
});
