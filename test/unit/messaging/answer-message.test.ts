import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type MessageName, messages } from '../../../utils/contract/messages.ts';
import { answerMessage } from '../../../utils/messaging/answer.ts';
import { anOwnSender, aPageSender } from '../../builders/a-sender.ts';
import { examples, someHandlers } from '../../builders/handlers.ts';
import { fc } from '../../builders/properties.ts';

const names = Object.keys(messages) as MessageName[];
const ofPage = names.filter((name) => messages[name].from === 'page');
const ofOwn = names.filter((name) => messages[name].from === 'own');

beforeEach(() => {
  // Failures are logged in the background; here they are provoked.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('who may ask', () => {
  test.each(names)('%s is answered for a page of the extension', async (name) => {
    const { request, reply } = examples()[name];
    const { called, handlers } = someHandlers({});
    const envelope = await answerMessage({ name, request }, anOwnSender(), handlers);
    expect(called.mock.calls).toEqual([[name, request]]);
    expect(Object.keys(envelope)).toEqual(['reply']);
    if (name !== 'activity.record' && name !== 'desk.read') expect(envelope).toEqual({ reply });
  });

  test.each(ofPage)('%s is answered for our content script on Facebook', async (name) => {
    const { called, handlers } = someHandlers();
    const envelope = await answerMessage(
      { name, request: examples()[name].request },
      aPageSender(),
      handlers,
    );
    expect(called).toHaveBeenCalledOnce();
    expect(envelope).toHaveProperty('reply');
  });

  test.each(ofOwn)('%s is refused for anything on Facebook', async (name) => {
    const { called, handlers } = someHandlers();
    const envelope = await answerMessage(
      { name, request: examples()[name].request },
      aPageSender(),
      handlers,
    );
    expect(envelope).toEqual({ error: 'not_allowed' });
    expect(called).not.toHaveBeenCalled();
  });

  test.each(names)('%s is refused for everybody else', async (name) => {
    const { called, handlers } = someHandlers();
    const strangers = [
      anOwnSender({ id: 'another-extension' }),
      aPageSender({ frameId: 2 }),
      aPageSender({ url: 'https://facebook.com.evil.example/' }),
      {},
    ];
    for (const sender of strangers) {
      const envelope = await answerMessage({ name, request: examples()[name].request }, sender, handlers);
      expect(envelope).toEqual({ error: 'not_allowed' });
    }
    expect(called).not.toHaveBeenCalled();
  });

  test('what may change the pairing or show the log of requests is never open to a page', () => {
    expect(ofOwn.toSorted()).toEqual([
      'handover.start',
      'outbox.file',
      'packs.take',
      'pairing.forget',
      'pairing.start',
      'registration.export',
      'registration.read',
      'registration.write',
      'report.paper',
      'settings.write',
      'stored.read',
      'template.forget',
      'unit.add',
      'unit.leave',
    ]);
  });

  test('what a message says of its sender counts for nothing', async () => {
    const { called, handlers } = someHandlers();
    const message = { name: 'stored.read', request: {}, sender: anOwnSender(), from: 'own', id: 'x' };
    expect(await answerMessage(message, aPageSender(), handlers)).toEqual({ error: 'not_allowed' });
    expect(called).not.toHaveBeenCalled();
  });
});

describe('what is asked', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'desk.read'],
    ['a number', 7],
    ['a list', [{ name: 'desk.read' }]],
    ['no name', { request: {} }],
    ['a name that is no text', { name: 5, request: {} }],
    ['a name in a list', { name: ['desk.read'], request: {} }],
    ['an unknown name', { name: 'desk.erase', request: {} }],
    ['the tell-tale of the panels', { name: 'desk.changed' }],
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'].map(
      (name): [string, unknown] => [`the name ${name}`, { name, request: {} }],
    ),
  ])('%s is an unknown message', async (_, message) => {
    const { called, handlers } = someHandlers();
    expect(await answerMessage(message, anOwnSender(), handlers)).toEqual({ error: 'unknown_message' });
    expect(called).not.toHaveBeenCalled();
  });

  test.each(names)('%s with a malformed request reaches no handler', async (name) => {
    const { called, handlers } = someHandlers();
    const { request } = examples()[name];
    for (const bad of [undefined, null, 5, 'x', [], { ...Object(request), unasked: 1 }]) {
      expect(await answerMessage({ name, request: bad }, anOwnSender(), handlers)).toEqual({
        error: 'bad_request',
      });
    }
    expect(called).not.toHaveBeenCalled();
  });

  test.each([
    ['a link that runs code', { link: 'javascript:alert(1)' }],
    ['a link to a file', { link: 'file:///etc/passwd' }],
    ['a page key with a path', { pageKey: '../admin' }],
    ['an empty title', { title: '' }],
    ['a title of a megabyte', { title: 'x'.repeat(1_000_000) }],
    ['an id of its own', { id: '019ab000-0000-7000-8000-000000000001' }],
    ['a day of its own', { day: '2020-01-01' }],
    ['a kind that does not exist', { kind: 'like' }],
    ['no things done', { count: 0 }],
    ['half a thing done', { count: 1.5 }],
  ])('a log entry with %s is refused', async (_, wrong) => {
    const { called, handlers } = someHandlers();
    const request = { ...Object(examples()['activity.record'].request), ...wrong };
    const message = { name: 'activity.record', request };
    expect(await answerMessage(message, aPageSender(), handlers)).toEqual({ error: 'bad_request' });
    expect(called).not.toHaveBeenCalled();
  });
});

describe('what is answered', () => {
  test.each([
    ['an error', () => Promise.reject(new RangeError('there is no week')), 'RangeError'],
    [
      'a broken database',
      () => Promise.reject(new DOMException('closed', 'InvalidStateError')),
      'InvalidStateError',
    ],
    ['something that is no error', () => Promise.reject('nope'), 'unknown_error'],
    [
      'an error thrown at once',
      () => {
        throw new TypeError('x');
      },
      'TypeError',
    ],
  ])('%s of a handler becomes its name, without the details', async (_, fail, error) => {
    const { handlers } = someHandlers({ 'options.open': fail });
    const envelope = await answerMessage({ name: 'options.open', request: {} }, anOwnSender(), handlers);
    expect(envelope).toEqual({ error });
  });

  test('a reply with more than the table allows never reaches a page', async () => {
    const { handlers } = someHandlers({ 'places.read': async () => Object({ pages: [], token: 'secret' }) });
    const envelope = await answerMessage({ name: 'places.read', request: {} }, aPageSender(), handlers);
    expect(Object.keys(envelope)).toEqual(['error']);
    expect(JSON.stringify(envelope)).not.toContain('secret');
  });
});

test('no message from anybody makes the background throw or do what is not allowed', async () => {
  const { called, handlers } = someHandlers();
  const anyName = fc.oneof(
    fc.constantFrom(...names),
    fc.string(),
    fc.constantFrom('constructor', '__proto__'),
  );
  const known = fc.constantFrom(...Object.values(examples()).map(({ request }) => request));
  const message = fc.oneof(
    fc.anything(),
    fc.record({ name: anyName, request: fc.oneof(known, fc.anything()) }, { requiredKeys: [] }),
  );
  const sender = fc.oneof(
    fc.constantFrom(aPageSender(), anOwnSender(), aPageSender({ frameId: 1 }), {}),
    fc.record({ id: fc.string(), url: fc.oneof(fc.webUrl(), fc.string()), frameId: fc.nat(3) }),
  );
  await fc.assert(
    fc.asyncProperty(message, sender, async (each, from) => {
      called.mockClear();
      const envelope = await answerMessage(each, from as never, handlers);
      expect(Object.keys(envelope)).toHaveLength(1);
      const [call] = called.mock.calls;
      if (call && from !== undefined && 'frameId' in from) expect(ofPage).toContain(call[0]);
    }),
    { numRuns: 3_000 },
  );
});
