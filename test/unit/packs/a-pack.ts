import type { Pack } from '../../../utils/contract/pack.ts';
import type { Template } from '../../../utils/contract/template.ts';
import { aTemplate } from './a-template.ts';

/** A template as it stands in a pack. */
export function aPackTemplate(over: Partial<Template> = {}): Template {
  const { packId: _packId, recall: _recall, ...template } = aTemplate();
  return { ...template, ...over };
}

/** A pushed pack with one template; a test names only what it is about. */
export function aPack(over: Partial<Pack> = {}): Pack {
  return {
    schema: 1,
    id: 'goi-thu',
    version: 1,
    unitId: 'ldld-thanh-pho',
    unitName: 'Liên đoàn Lao động Thành phố',
    title: 'Gói thử',
    issuedOn: '2026-11-20',
    author: { by: 'Trần Thị Soạn', on: '2026-11-19' },
    approver: { by: 'Lê Văn Duyệt', on: '2026-11-20' },
    pages: [],
    templates: [aPackTemplate()],
    shareItems: [],
    ...over,
  };
}
