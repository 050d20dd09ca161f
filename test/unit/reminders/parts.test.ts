import { describe, expect, test } from 'vitest';
import { ReminderRulesPart } from '../../../utils/contract/reminder-rules.ts';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { fc } from '../../builders/properties.ts';
import sentences from './sentences.json';

const asOf = '2026-11-21';

function aPart(given: Partial<ReminderRulesPart> = {}): ReminderRulesPart {
  return ReminderRulesPart.parse({
    phrases: [],
    exceptions: [],
    trustedHosts: [],
    mustRemind: [],
    mustNotRemind: [],
    ...given,
  });
}

const check = (text: string, ...parts: ReminderRulesPart[]) =>
  checkText(text, compileRules({ asOf, parts })).map(({ category, phrase }) => [category, phrase]);

describe('what a pack adds', () => {
  const hungry = aPart({
    phrases: [{ category: 'labour_dispute', phrase: 'tuyệt thực', except: ['chữa bệnh tuyệt thực'] }],
  });

  test.each([
    ['Công nhân tuyệt thực từ sáng.', 'tuyệt thực'],
    ['CÔNG NHÂN TUYỆT THỰC', 'TUYỆT THỰC'],
    ['Cong nhan tuyet thuc tu sang nay o cong ty.', 'tuyet thuc'],
    ['Có tin t.u.y.ệ.t t.h.ự.c ở xưởng.', 't.u.y.ệ.t t.h.ự.c'],
    ['Xem #tuyetthuc nhé', 'tuyetthuc'],
  ])('reminds in every form: %s', (text, phrase) => {
    expect(check(text)).toEqual([]);
    expect(check(text, hungry)).toEqual([['labour_dispute', phrase]]);
  });

  test('is silent inside a longer phrase that it excepts', () => {
    expect(check('Ông kể về cách chữa bệnh tuyệt thực ngày xưa.', hungry)).toEqual([]);
  });

  test('can be one word', () => {
    const part = aPart({ phrases: [{ category: 'insult', phrase: 'blabla' }] });
    expect(check('Nói blabla cả ngày', part)).toEqual([['insult', 'blabla']]);
  });

  test('can be a number of a document', () => {
    const part = aPart({ phrases: [{ category: 'outdated_org', phrase: 'nghị định 34' }] });
    expect(check('Theo Nghị định 34 năm ấy', part)).toEqual([['outdated_org', 'Nghị định 34']]);
    expect(check('Theo Nghị định 30 năm ấy', part)).toEqual([]);
  });

  test('is offered no name of ours instead', () => {
    const part = aPart({ phrases: [{ category: 'title_date', phrase: 'công đoàn ngành dệt' }] });
    const [finding] = checkText('Công đoàn ngành dệt họp.', compileRules({ asOf, parts: [part] }));
    expect(finding).toMatchObject({ category: 'title_date', phrase: 'Công đoàn ngành dệt' });
    expect(finding).not.toHaveProperty('suggestion');
  });

  test('can make a host known', () => {
    const link = 'Xem http://congdoan-hoamai.com/tin';
    expect(check(link)).not.toEqual([]);
    expect(check(link, aPart({ trustedHosts: ['congdoan-hoamai.com'] }))).toEqual([]);
  });
});

describe('an exception', () => {
  const street = aPart({ exceptions: [{ category: 'labour_dispute', phrase: 'phở đình công béo' }] });

  test('silences where it stands, and nowhere else', () => {
    expect(check('Mời đến quán phở đình công béo.')).not.toEqual([]);
    expect(check('Mời đến quán phở đình công béo.', street)).toEqual([]);
    expect(check('Ăn phở đình công béo xong công nhân đình công.', street)).toEqual([
      ['labour_dispute', 'đình công'],
    ]);
  });

  test('silences its own category only', () => {
    const other = aPart({ exceptions: [{ category: 'insult', phrase: 'phở đình công béo' }] });
    expect(check('Mời đến quán phở đình công béo.', other)).not.toEqual([]);
  });

  test('cannot silence a phrase that is longer than itself', () => {
    const wide = aPart({ exceptions: [{ category: 'labour_dispute', phrase: 'công' }] });
    for (const text of sentences.events) expect(check(text, wide), text).toEqual(check(text));
  });
});

describe('the sentences of a part', () => {
  const bad = aPart({
    phrases: [{ category: 'insult', phrase: 'công đoàn' }],
    trustedHosts: ['congdoan-hoamai.com'],
    mustRemind: [
      { category: 'insult', text: 'Công đoàn cơ sở' },
      { category: 'minors', text: 'Công đoàn cơ sở' },
    ],
    mustNotRemind: ['Công đoàn tặng quà.', 'Trời hôm nay đẹp.'],
  });

  test('say what it fails, and then it adds nothing', () => {
    const rules = compileRules({ asOf, parts: [aPart(), bad] });
    expect(rules.failing).toEqual([
      [],
      [
        { text: 'Công đoàn cơ sở', category: 'minors', expected: 'remind' },
        { text: 'Công đoàn tặng quà.', expected: 'silence' },
      ],
    ]);
    expect(checkText('Công đoàn tặng quà.', rules)).toEqual([]);
    expect(rules.trustedHosts.has('congdoan-hoamai.com')).toBe(false);
  });

  test('leave other parts alone', () => {
    const good = aPart({ phrases: [{ category: 'insult', phrase: 'đồ hâm' }] });
    expect(check('Đồ hâm', bad, good)).toEqual([['insult', 'Đồ hâm']]);
  });
});

test('no part can make a category of its own, or carry a pattern', () => {
  const wrong = [
    { phrases: [{ category: 'politics', phrase: 'a b' }] },
    { phrases: [{ category: 'insult', phrase: 'a|b' }] },
    { phrases: [{ category: 'insult', phrase: '.* b' }] },
    { exceptions: [{ category: 'labour_dispute', phrase: '#' }] },
    { categories: ['politics'] },
  ];
  const empty = { phrases: [], exceptions: [], trustedHosts: [], mustRemind: [], mustNotRemind: [] };
  for (const part of wrong) expect(ReminderRulesPart.safeParse({ ...empty, ...part }).success).toBe(false);
});

test('parts only add, where they have no exceptions', () => {
  const phrase = fc
    .array(fc.constantFrom('công', 'đoàn', 'nợ', 'lương', 'tặng', 'quà', '12'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(phrase, { maxLength: 5 }),
      fc.constantFrom(...sentences.events, ...sentences.everyday),
      (phrases, text) => {
        const part = aPart({ phrases: phrases.map((each) => ({ category: 'insult', phrase: each })) });
        const found = check(text, part);
        expect(found.filter(([category]) => category !== 'insult')).toEqual(check(text));
      },
    ),
  );
});
