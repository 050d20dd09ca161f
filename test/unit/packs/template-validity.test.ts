import { expect, it } from 'vitest';
import { templateValidity } from '../../../utils/domain/packs/template-validity.ts';

const may = { validFrom: '2027-05-01', validTo: '2027-05-30' };

it.each([
  ['always', {}, '2027-05-01', 'valid'],
  ['the day before', may, '2027-04-30', 'not_yet'],
  ['the first day', may, '2027-05-01', 'valid'],
  ['the last day', may, '2027-05-30', 'valid'],
  ['the day after', may, '2027-05-31', 'expired'],
  ['only a start, later', { validFrom: '2027-05-01' }, '2030-01-01', 'valid'],
  ['only an end, earlier', { validTo: '2027-05-30' }, '2020-01-01', 'valid'],
  ['the year after', may, '2028-05-10', 'expired'],
] as const)('%s', (_, template, today, expected) => {
  expect(templateValidity(template, today)).toBe(expected);
});
