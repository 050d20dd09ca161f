import { expect, test } from 'vitest';
import type { Aim } from '../../../utils/contract/pack.ts';
import type { Unit } from '../../../utils/contract/unit.ts';
import { isAimedAt } from '../../../utils/domain/packs/is-aimed-at.ts';

const unit: Unit = {
  id: 'cdcs-hoa-mai',
  name: 'Công đoàn cơ sở Hoa Mai',
  above: ['tong-lien-doan', 'ldld-thanh-pho'],
  level: 'grassroots',
  kind: 'truong-hoc',
  cohort: 'thi-diem',
};

test.each<[string, string | undefined, Aim | undefined, boolean]>([
  ['a pack without publisher and aim is for everybody', undefined, undefined, true],
  ['the publisher is above', 'ldld-thanh-pho', undefined, true],
  ['the publisher is the unit itself', 'cdcs-hoa-mai', undefined, true],
  ['the publisher is a stranger', 'ldld-tinh-khac', undefined, false],
  ['a stranger cannot aim his way in', 'ldld-tinh-khac', { units: ['cdcs-hoa-mai'] }, false],
  ['the unit is named', 'tong-lien-doan', { units: ['cdcs-hoa-mai'] }, true],
  ['a unit above is named: the subtree is meant', 'tong-lien-doan', { units: ['ldld-thanh-pho'] }, true],
  ['another unit is named', 'tong-lien-doan', { units: ['cdcs-hoa-sen'] }, false],
  ['its level', 'tong-lien-doan', { levels: ['grassroots'] }, true],
  ['another level', 'tong-lien-doan', { levels: ['province', 'intermediate'] }, false],
  ['its kind', 'tong-lien-doan', { kinds: ['truong-hoc', 'doanh-nghiep'] }, true],
  ['another kind', 'tong-lien-doan', { kinds: ['doanh-nghiep'] }, false],
  ['its cohort', 'tong-lien-doan', { cohorts: ['thi-diem'] }, true],
  ['all must fit', 'tong-lien-doan', { levels: ['grassroots'], cohorts: ['dot-2'] }, false],
])('%s', (_what, unitId, aim, hit) => {
  expect(isAimedAt({ ...(unitId ? { unitId } : {}), ...(aim ? { aim } : {}) }, unit)).toBe(hit);
});

test('a unit whose level is not known is not hit by a level', () => {
  const { level: _level, ...unknown } = unit;
  expect(isAimedAt({ unitId: 'tong-lien-doan', aim: { levels: ['grassroots'] } }, unknown)).toBe(false);
});
