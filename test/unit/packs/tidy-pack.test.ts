import { describe, expect, test } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import { newPack, newTemplate, toNextVersion } from '../../../utils/domain/packs/new-pack.ts';
import { numberTemplates, tidyPack } from '../../../utils/domain/packs/tidy-pack.ts';
import { aCoordinator } from '../../builders/a-coordinator.ts';
import { aPack, aPackTemplate } from './a-pack.ts';

test('what nobody filled in is not in the pack, and what is there is composed and trimmed', () => {
  const pack = tidyPack(
    aPack({
      title: '  Gói thử '.normalize('NFD'),
      validFrom: '',
      aim: { units: [], cohorts: ['thi-diem'] },
      recalls: [],
      notices: [{ id: 'tb', title: 'Họp', text: 'Mai\r\nhọp', urgent: false, from: '' }],
      templates: [
        aPackTemplate({
          tags: [' a', 'a', ''],
          source: { title: 'Quy chế', number: '' },
          fields: [{ id: 'x', label: ' Nơi ', kind: 'line', hint: '' }],
          parts: [{ text: 'a' }, { locked: '' }, { text: 'b\r\n' }],
        }),
      ],
    }),
  );
  expect(pack.title).toBe('Gói thử');
  expect(Object.keys(pack)).not.toContain('validFrom');
  expect(Object.keys(pack)).not.toContain('recalls');
  expect(pack.aim).toEqual({ cohorts: ['thi-diem'] });
  expect(pack.notices).toEqual([{ id: 'tb', title: 'Họp', text: 'Mai\nhọp' }]);
  expect(pack.templates[0]).toMatchObject({
    tags: ['a'],
    source: { title: 'Quy chế' },
    parts: [{ text: 'ab\n' }],
  });
  expect(pack.templates[0]?.fields).toEqual([{ id: 'x', label: 'Nơi', kind: 'line' }]);
  expect(Pack.safeParse(pack).success).toBe(true);
  expect(tidyPack(pack)).toEqual(pack);
});

describe('a new version', () => {
  const inForce = aPack({
    templates: [aPackTemplate({ id: 'a', version: 4 }), aPackTemplate({ id: 'b', version: 2 })],
  });

  test('counts up only the templates that changed', () => {
    const pack = aPack({
      templates: [
        aPackTemplate({ id: 'a', version: 4 }),
        aPackTemplate({ id: 'b', version: 2, parts: [{ text: 'Khác.' }] }),
        aPackTemplate({ id: 'c', version: 1 }),
      ],
    });
    const versions = numberTemplates(pack, inForce).templates.map(({ id, version }) => [id, version]);
    expect(versions).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 1],
    ]);
    // Saving again does not count again.
    expect(numberTemplates(numberTemplates(pack, inForce), inForce)).toEqual(numberTemplates(pack, inForce));
  });

  test('is its new author’s, and nobody has approved it', () => {
    const next = toNextVersion(inForce, 2, aCoordinator(), '2026-11-21');
    expect(next).toMatchObject({
      version: 2,
      issuedOn: '2026-11-21',
      author: { by: 'Lê Văn Duyệt', on: '2026-11-21' },
    });
    expect(next.approver).toBeUndefined();
  });
});

test('a new pack and a new template get names that are free', () => {
  const pack = newPack(aCoordinator(), '2026-11-21', ['goi-2026-11-21-x'], 'x');
  expect(pack.id).toBe('goi-2026-11-21-x-2');
  expect(newTemplate('Mẫu mới', ['mau-x'], 'x').id).toBe('mau-x-2');
  expect(newTemplate('', [], 'y').id).toBe('mau-y');
});
