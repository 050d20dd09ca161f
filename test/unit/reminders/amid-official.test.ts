import { describe, expect, test } from 'vitest';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';
import { blindRounds, readBlind, WORDED } from './exam/read-exam.ts';

/**
 * Real cases by writers who never saw our phrases, each put behind or before words of law, training, contests and procedures, as officers write them.
 * Those words silence a lesson; they must not silence what happened.
 */
const SURROUNDINGS: Readonly<Record<string, (told: string) => string>> = {
  'a report': (told) => `Theo báo cáo của công đoàn cơ sở, ${told}.`,
  'a law that did not help': (told) => `Mặc dù Bộ luật Lao động quy định rất rõ, ${told}.`,
  'training that did not help': (told) => `Dù đã được tập huấn, ${told}.`,
  'an hour of teaching': (told) => `Trong lúc cán bộ đang tuyên truyền Luật An toàn lao động thì ${told}.`,
  'a contest about to begin': (told) => `Trước giờ khai mạc hội thi An toàn vệ sinh viên giỏi, ${told}.`,
  'a month of safety': (told) => `Đúng tháng hành động về an toàn vệ sinh lao động, ${told}.`,
  'a meeting that is over': (told) => `Ngay sau hội nghị người lao động, ${told}.`,
  'a plan': (told) => `Thực hiện kế hoạch số 12/KH-LĐLĐ, tổ công tác nắm tình hình: ${told}.`,
  'help with papers': (told) => `${told}, công đoàn đã hướng dẫn làm thủ tục theo quy định.`,
  'what goes its way': (told) => `${told}, mọi việc đang được giải quyết theo quy định của pháp luật.`,
  'an authority that looks into it': (told) => `${told}, cơ quan bảo hiểm xã hội đang xác minh.`,
  'a directive': (told) => `${told}; công đoàn cấp trên đã có văn bản chỉ đạo.`,
};
const MOST_WORDS = 22;

const rules = compileRules({ asOf: '2026-11-21' });
const tells = (text: string, category: string) =>
  checkText(text, rules).some((finding) => finding.category === category);

/** The plain sentences that are told where they stand alone, one sentence each, without the stop at their end. */
const CASES = blindRounds()
  .flatMap(readBlind)
  .filter(
    ({ category, expected, form, text }) =>
      WORDED.has(category) &&
      form === 'plain' &&
      expected.includes(category) &&
      text.split(' ').length <= MOST_WORDS &&
      !/[.!?].*[.!?]/.test(text) &&
      tells(text, category),
  )
  .map(({ category, text }) => ({ category, text: toPart(text) }));

/** As a part of a longer sentence: small at its beginning, but for a name. */
function toPart(text: string): string {
  const told = text.replace(/[.!?…]+$/, '');
  return /^\p{Lu}\p{Ll}* \p{Ll}/u.test(told) ? told.charAt(0).toLowerCase() + told.slice(1) : told;
}

describe('what is told where it stands alone', () => {
  test('is some thousand cases', () => {
    expect(CASES.length).toBeGreaterThan(1000);
  });

  test.each(Object.entries(SURROUNDINGS))('is told amid %s', (_, surround) => {
    const lost = CASES.filter(({ category, text }) => !tells(surround(text), category));
    expect(lost.length / CASES.length, lost.map(({ text }) => surround(text)).join('\n')).toBeLessThan(0.01);
  });
});
