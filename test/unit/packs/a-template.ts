import type { DeskTemplate } from '../../../utils/contract/pack-facts.ts';

/** A small template as the panel gets it; a test names only what it is about. */
export function aTemplate(over: Partial<DeskTemplate> = {}): DeskTemplate {
  return {
    packId: 'goi-thu',
    id: 'mau-thu',
    version: 1,
    title: 'Mẫu thử',
    contentKind: 'phong_trao',
    occasion: 'Thường xuyên',
    tags: [],
    source: { title: 'Quy chế nội bộ của đơn vị' },
    fields: [],
    parts: [{ text: 'Nội dung mẫu.' }],
    ...over,
  };
}
