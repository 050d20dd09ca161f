import { expect, test } from 'vitest';
import { isOpenSubmission, toSubmissionStatus } from '../../../utils/domain/activities/follow-ups.ts';
import { anActivity } from '../../builders/an-activity.ts';

const { id } = anActivity();

test('what was submitted counts as sent until something is heard; other acts have no such state', () => {
  expect(toSubmissionStatus('submission', undefined)).toBe('sent');
  expect(
    toSubmissionStatus('press_submission', { activityId: id, status: 'published', changedOn: '2026-11-22' }),
  ).toBe('published');
  expect(toSubmissionStatus('livestream', undefined)).toBeUndefined();
});

test.each([
  ['today', '2026-11-21', true],
  ['60 days later', '2027-01-20', true],
  ['61 days later', '2027-01-21', false],
])('a submission without an answer is waited for: %s', (_, today, open) => {
  expect(isOpenSubmission({ kind: 'submission', day: '2026-11-21' }, undefined, today)).toBe(open);
});

test('an answered one is not waited for', () => {
  const followUp = { activityId: id, status: 'not_used', changedOn: '2026-11-22' } as const;
  expect(isOpenSubmission({ kind: 'submission', day: '2026-11-21' }, followUp, '2026-11-22')).toBe(false);
});
