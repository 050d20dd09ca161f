import type { Template } from '../../../utils/contract/template.ts';

/** A small template; a test names only what it is about. */
export function aTemplate(over: Partial<Template> = {}): Template {
  return {
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
