import { expect, test } from 'vitest';
import { ActivityKind } from '../../../utils/contract/activity.ts';
import { MediaKind } from '../../../utils/contract/media-kind.ts';
import { ACTIVITY_KINDS, MEDIA_KINDS } from '../../../utils/domain/activities/activity-kinds.ts';

test('people are shown every kind that the contract knows', () => {
  expect([...ACTIVITY_KINDS]).toEqual(ActivityKind.options);
  expect([...MEDIA_KINDS]).toEqual(MediaKind.options);
});
