import { describe, expect, it } from 'vitest';
import { Pack } from '../../../utils/contract/pack.ts';
import type { Template } from '../../../utils/contract/template.ts';
import { fillTemplate } from '../../../utils/domain/packs/fill-template.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';

// Plausible, plainly invented content, as long as a unit would really type.
const SAMPLES = {
  line: 'Công đoàn cơ sở Hoa Mai (ví dụ)',
  paragraph: 'Hội thi nấu ăn cuối tuần\nNgày hội thể thao của các tổ công đoàn',
  day: '2027-05-12',
  link: 'https://www.facebook.com/congdoanvietnam',
} as const;

function toSampleValues(template: Template): Record<string, string> {
  return Object.fromEntries(template.fields.map((field) => [field.id, SAMPLES[field.kind]]));
}

function toWording(template: Template): string {
  return template.parts
    .map((part) => ('locked' in part ? part.locked : 'text' in part ? part.text : ''))
    .join('');
}

// Documents that the pack may cite. A number that is not here is a slip or an invention.
const KNOWN_NUMBERS = [
  '20/KH-TLĐ',
  '1621/HD-TLĐ',
  '486/CDCT-TG',
  '45/2019/QH14',
  '50/2024/QH15',
  '97/2025/QH15',
  '84/2015/QH13',
];

describe('the starter pack', () => {
  it('keeps the contract', () => {
    expect(Pack.safeParse(starterPack).error?.issues ?? []).toEqual([]);
  });

  it('lists the national page only, and no posts that cannot be vouched for', () => {
    expect(starterPack.pages).toEqual([
      { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' },
    ]);
    expect(starterPack.shareItems).toEqual([]);
  });

  it('has at least 14 templates with ids of their own', () => {
    expect(starterPack.templates.length).toBeGreaterThanOrEqual(14);
    expect(new Set(starterPack.templates.map((template) => template.id)).size).toBe(
      starterPack.templates.length,
    );
  });

  it('covers every content kind of guidance 1621', () => {
    const kinds = new Set(starterPack.templates.map((template) => template.contentKind));
    expect([...kinds].sort()).toEqual([
      'an_toan_suc_khoe',
      'chinh_sach',
      'cuoc_thi',
      'khac',
      'mo_hinh_hay',
      'nguoi_tot_viec_tot',
      'phap_luat',
      'phong_trao',
      'phuc_loi',
      'su_kien',
      'truc_tuyen',
    ]);
  });
});

describe.each(starterPack.templates.map((template) => [template.id, template] as const))(
  '%s',
  (_, template) => {
    const wording = toWording(template);

    it('uses each blank and describes each blank', () => {
      const used = template.parts.flatMap((part) => ('field' in part ? [part.field] : []));
      expect([...new Set(used)]).toEqual(template.fields.map((field) => field.id));
    });

    it('fills the unit or page name by itself', () => {
      expect(template.fields.some((field) => field.fill === 'unit_name' || field.fill === 'page_name')).toBe(
        true,
      );
    });

    it('gives a hint with every blank but plain days', () => {
      expect(template.fields.filter((field) => field.kind !== 'day' && !field.hint)).toEqual([]);
    });

    it('is ready to post once filled, with 300 to 1,200 characters', () => {
      const filled = fillTemplate(template, toSampleValues(template));
      expect(filled).toMatchObject({ missing: [], leftover: [] });
      expect(filled.text.length).toBeGreaterThanOrEqual(300);
      expect(filled.text.length).toBeLessThanOrEqual(1200);
    });

    it('separates paragraphs by one blank line and leaves no stray blanks', () => {
      const { text } = fillTemplate(template, toSampleValues(template));
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(4);
      expect(text).not.toMatch(/\n{3}| {2}| \n|\n |^\s|\s$| [.,;:]/);
    });

    it('has locked wording and wording of the unit', () => {
      expect(template.parts.some((part) => 'locked' in part)).toBe(true);
      expect(template.parts.some((part) => 'text' in part)).toBe(true);
    });

    it('speaks calmly, names nobody to reach and types no anniversary as a number', () => {
      expect(wording).not.toMatch(/!/);
      expect(wording).not.toMatch(/\d{9,}|\b0\d{2,3}[ .]\d{3}/);
      expect(wording).not.toMatch(/https?:/);
      expect(wording.match(/[\w.]+\.(?:com|vn|me|ly)[\w/.]*/g) ?? []).toEqual(
        wording.includes('facebook.com') ? ['facebook.com/congdoanvietnam'] : [],
      );
      expect(wording).not.toMatch(/\d+ năm/);
    });

    it('writes hòa, thúy and ủy with the tone where official names have it', () => {
      const everything = JSON.stringify(template);
      expect(everything).toBe(everything.normalize('NFC'));
      expect(everything).not.toMatch(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<![qQ])u[ýỳỷỹỵ](?!\p{L})/u);
    });

    it('cites only documents that are known, with the day when they have a number', () => {
      const { source } = template;
      expect(source.number === undefined).toBe(source.issuedOn === undefined);
      const cited =
        `${source.number ?? ''} ${source.title} ${wording}`.match(/\d+\/[\dA-ZĐ][\dA-ZĐ/-]*[A-ZĐ]\d*/g) ?? [];
      expect(cited.filter((number) => !KNOWN_NUMBERS.includes(number))).toEqual([]);
    });
  },
);
