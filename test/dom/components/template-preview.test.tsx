import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  NOTHING,
  TemplatePreview,
  type TemplatePreviewProps,
} from '../../../components/packs/template-preview.tsx';
import type { DeskTemplate } from '../../../utils/contract/pack-facts.ts';
import type { InsertOutcome } from '../../../utils/contract/page-calls.ts';
import type { TemplateField } from '../../../utils/contract/template.ts';
import type { FieldKnowledge } from '../../../utils/domain/packs/to-field-defaults.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aTemplate } from '../../unit/packs/a-template.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const aField = (id: string, label: string, over: Partial<TemplateField> = {}): TemplateField => ({
  id,
  label,
  kind: 'line',
  ...over,
});

/** "Chào mừng [Năm] tại [Nơi]." */
function aTemplateWithBlanks(over: Partial<DeskTemplate> = {}): DeskTemplate {
  return aTemplate({
    fields: [aField('nam', 'Năm'), aField('noi', 'Nơi', { kind: 'paragraph' })],
    parts: [{ locked: 'Chào mừng ' }, { field: 'nam' }, { text: ' tại ' }, { field: 'noi' }, { locked: '.' }],
    ...over,
  });
}

/** Holds what is typed, as the tab does. */
function Holding(props: Omit<TemplatePreviewProps, 'begun' | 'onBegun'>) {
  const [begun, setBegun] = useState(NOTHING);
  return <TemplatePreview {...props} begun={begun} onBegun={setBegun} />;
}

function show(
  template: DeskTemplate,
  over: Parameters<typeof someActions>[0] = {},
  known: Partial<FieldKnowledge> = {},
  props: Partial<TemplatePreviewProps> = {},
) {
  const actions = someActions(over);
  const onBack = vi.fn();
  const onInserted = vi.fn();
  const onOpen = vi.fn();
  const draw = (now: Partial<FieldKnowledge>, brought = template) => (
    <Holding
      postingAs={undefined}
      pack={undefined}
      instead={undefined}
      hold={undefined}
      isFavourite={false}
      remembered={[]}
      onOpen={onOpen}
      words={words}
      template={brought}
      known={{ today: '2026-11-21', ...now }}
      actions={actions}
      onBack={onBack}
      onInserted={onInserted}
      {...props}
    />
  );
  const { container, rerender } = render(draw(known));
  return {
    actions,
    onBack,
    onInserted,
    onOpen,
    container,
    know: (now: typeof known) => rerender(draw(now)),
    bring: (newer: DeskTemplate) => rerender(draw(known, newer)),
  };
}

const insertButton = () => screen.getByRole<HTMLButtonElement>('button', { name: words.packs.insert });
const copyButton = () => screen.getByRole<HTMLButtonElement>('button', { name: words.packs.copy });
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(words.packs.field(label)), { target: { value } });

test('nothing can be inserted while blanks are empty, and they are listed by name', async () => {
  const { actions, container } = show(aTemplateWithBlanks());
  expect(screen.getByText(words.packs.missing('Năm, Nơi'))).toBeTruthy();
  expect([insertButton().disabled, copyButton().disabled]).toEqual([true, true]);
  await expectAccessible(container);
  fill('Năm', '2026');
  expect(screen.getByText(words.packs.missing('Nơi'))).toBeTruthy();
  fill('Nơi', '  ');
  fireEvent.click(insertButton());
  expect(actions.insert).not.toHaveBeenCalled();
});

test('with every blank filled, exactly what was seen is inserted', async () => {
  const { actions, container } = show(aTemplateWithBlanks());
  fill('Năm', '2026');
  fill('Nơi', 'Huế');
  expect(screen.queryByText(/Còn trống/)).toBeNull();
  fireEvent.click(insertButton());
  await screen.findByText(words.packs.inserted);
  expect(actions.insert.mock.calls).toEqual([['Chào mừng 2026 tại Huế.', 'if_empty']]);
  await expectAccessible(container);
});

test('what the product knows is filled in and can be changed', () => {
  const template = aTemplate({
    fields: [
      aField('dv', 'Đơn vị', { fill: 'unit_name' }),
      aField('ngay', 'Ngày', { kind: 'day', fill: 'today' }),
    ],
    parts: [{ field: 'dv' }, { text: ', ' }, { field: 'ngay' }],
  });
  const { actions } = show(template, {}, { unitName: 'CĐCS Hoa Mai' });
  fireEvent.click(insertButton());
  fill('Đơn vị', 'CĐCS Sao Mai');
  fireEvent.click(insertButton());
  expect(actions.insert.mock.calls.map(([text]) => text)).toEqual([
    'CĐCS Hoa Mai, ngày 21 tháng 11 năm 2026',
    'CĐCS Sao Mai, ngày 21 tháng 11 năm 2026',
  ]);
});

test('square brackets that are left are listed and keep the text from going out', () => {
  show(aTemplate({ parts: [{ text: 'Kính mời [tên] và [chức vụ]' }] }));
  expect(screen.getByText(words.packs.leftover('[tên], [chức vụ]'))).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test('an expired template can be read but not used', async () => {
  const { container } = show(aTemplate({ validTo: '2026-11-20' }));
  expect(screen.getByText(words.packs.expiredLabel)).toBeTruthy();
  expect([insertButton().disabled, copyButton().disabled]).toEqual([true, true]);
  await expectAccessible(container);
});

const sentences: [Exclude<InsertOutcome, 'draft_present'>, string, boolean][] = [
  ['inserted', words.packs.inserted, true],
  ['copied', words.packs.copied, true],
  ['not_taken', words.packs.notTaken, true],
  ['not_taken_not_copied', words.packs.notTakenNotCopied, false],
  ['composing', words.packs.composing, false],
  ['no_composer', words.packs.noComposer, false],
  ['ambiguous', words.packs.ambiguous, false],
];

test.each(sentences)('the outcome %s is told in its own sentence', async (outcome, sentence, counts) => {
  const { onInserted, container } = show(aTemplate(), { insert: async () => outcome });
  fireEvent.click(insertButton());
  expect((await screen.findByText(sentence)).closest('[role="status"]')).toBeTruthy();
  expect(onInserted.mock.calls.length).toBe(counts ? 1 : 0);
  await expectAccessible(container);
});

test('no two outcomes share a sentence', () => {
  const all = [
    ...sentences.map(([, sentence]) => sentence),
    words.packs.hold.ask,
    words.packs.copyFailed,
    words.packs.existingDraft,
  ];
  expect(new Set(all).size).toBe(all.length);
});

describe('when the composer has text already', () => {
  async function ask(then: InsertOutcome = 'inserted') {
    const insert = vi.fn(
      async (_text: string, mode: string): Promise<InsertOutcome> =>
        mode === 'if_empty' ? 'draft_present' : then,
    );
    const shown = show(aTemplate(), { insert });
    fireEvent.click(insertButton());
    await screen.findByText(words.packs.existingDraft);
    return { ...shown, insert };
  }

  test.each([
    [words.packs.insertAtCursor, 'at_caret'],
    [words.packs.replaceAll, 'replace'],
  ])('the panel asks, and "%s" does that', async (verb, mode) => {
    const { insert, container } = await ask();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: verb }));
    await screen.findByText(words.packs.inserted);
    expect(insert.mock.lastCall).toEqual(['Nội dung mẫu.', mode]);
  });

  test('leaving it touches nothing', async () => {
    const { insert, onInserted } = await ask();
    fireEvent.click(screen.getByRole('button', { name: words.packs.cancel }));
    expect(screen.queryByText(words.packs.existingDraft)).toBeNull();
    expect([insert.mock.calls.length, onInserted.mock.calls.length]).toEqual([1, 0]);
  });

  test('a blank that is emptied meanwhile is not inserted empty', async () => {
    const insert = vi.fn(async (): Promise<InsertOutcome> => 'draft_present');
    show(aTemplateWithBlanks(), { insert });
    fill('Năm', '2026');
    fill('Nơi', 'Huế');
    fireEvent.click(insertButton());
    await screen.findByText(words.packs.existingDraft);
    fill('Nơi', '');
    const replace = screen.queryByRole('button', { name: words.packs.replaceAll });
    if (replace) fireEvent.click(replace);
    expect(insert).toHaveBeenCalledTimes(1);
  });
});

describe('copying', () => {
  test('counts as put into the post', async () => {
    const { actions, onInserted } = show(aTemplate());
    fireEvent.click(copyButton());
    await screen.findByText(words.packs.copied);
    expect(actions.copy.mock.calls).toEqual([['Nội dung mẫu.']]);
    expect(onInserted).toHaveBeenCalledOnce();
  });

  test('that the browser does not allow says how to do it by hand', async () => {
    const { onInserted } = show(aTemplate(), { copy: async () => false });
    fireEvent.click(copyButton());
    await screen.findByText(words.packs.copyFailed);
    expect(onInserted).not.toHaveBeenCalled();
  });
});

test('another page in front gives its own name; what was typed stays', () => {
  const template = aTemplate({
    fields: [aField('trang', 'Trang', { fill: 'page_name' }), aField('noi', 'Nơi')],
    parts: [{ field: 'trang' }, { text: ' tại ' }, { field: 'noi' }],
  });
  const { know } = show(template, {}, { pageName: 'Hoa Mai' });
  fill('Nơi', 'nhà văn hóa');
  const values = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  expect(values()).toEqual(['Hoa Mai', 'nhà văn hóa']);
  know({ pageName: 'Sao Mai' });
  expect(values()).toEqual(['Sao Mai', 'nhà văn hóa']);
});

test('locked wording is no box', () => {
  show(aTemplateWithBlanks());
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label'))).toEqual([
    words.packs.field('Năm'),
    words.packs.field('Nơi'),
  ]);
});

test('Esc goes back to the list', () => {
  const { onBack } = show(aTemplateWithBlanks());
  fireEvent.keyDown(screen.getByLabelText(words.packs.field('Năm')), { key: 'Escape' });
  expect(onBack).toHaveBeenCalledOnce();
});

test('Esc that ends a syllable being composed does not throw away what was typed', () => {
  const { onBack } = show(aTemplateWithBlanks());
  fireEvent.keyDown(screen.getByLabelText(words.packs.field('Năm')), { key: 'Escape', isComposing: true });
  expect(onBack).not.toHaveBeenCalled();
});

describe('after inserting', () => {
  const aDated = () =>
    aTemplate({ fields: [aField('nam', 'Năm')], parts: [{ text: 'Năm ' }, { field: 'nam' }] });

  test.each([
    ['only a number', '2027', true],
    ['words of the unit', 'Đinh Mùi tại Huế', false],
  ])('%s: a gentle note is given: %s %s', async (_, typed, told) => {
    const { actions, container } = show(aDated());
    fill('Năm', typed);
    fireEvent.click(insertButton());
    await screen.findByText(words.packs.inserted);
    expect(screen.queryByText(words.packs.addOwnWords) !== null).toBe(told);
    expect(actions.rememberTemplate.mock.calls).toEqual([
      [{ id: 'mau-thu', values: [{ label: 'Năm', value: typed }] }],
    ]);
    await expectAccessible(container);
  });

  test('nothing is remembered of a paragraph, nor when nothing came of it', async () => {
    const { actions } = show(aTemplateWithBlanks(), { insert: async () => 'no_composer' });
    fill('Năm', '2026');
    fill('Nơi', 'Huế');
    fireEvent.click(insertButton());
    await screen.findByText(words.packs.noComposer);
    expect(actions.rememberTemplate).not.toHaveBeenCalled();
    fireEvent.click(copyButton());
    await screen.findByText(words.packs.copied);
    expect(actions.rememberTemplate.mock.calls).toEqual([
      [{ id: 'mau-thu', values: [{ label: 'Năm', value: '2026' }] }],
    ]);
  });
});

test('what was typed last time is filled in when asked for, and only into empty blanks', () => {
  const { actions } = show(
    aTemplateWithBlanks(),
    {},
    {},
    {
      remembered: [
        { label: 'Năm', value: '2025' },
        { label: 'Nơi', value: 'Vinh' },
      ],
    },
  );
  expect(screen.getByLabelText<HTMLInputElement>(words.packs.field('Năm')).value).toBe('');
  fireEvent.click(screen.getByRole('button', { name: words.packs.fillAsBefore(1) }));
  expect(screen.getByLabelText<HTMLInputElement>(words.packs.field('Năm')).value).toBe('2025');
  expect(screen.queryByText(/lần trước/)).toBeNull();
  fill('Nơi', 'Huế');
  fireEvent.click(insertButton());
  expect(actions.insert.mock.calls).toEqual([['Chào mừng 2025 tại Huế.', 'if_empty']]);
});

describe('where a template comes from', () => {
  const pack = {
    id: 'goi-thu',
    version: 3,
    title: 'Tết 2027',
    issuedOn: '2026-11-20',
    starter: false,
    unknownParts: [],
  };

  test.each([
    [
      'approved',
      { ...pack, unitName: 'LĐLĐ tỉnh', approver: { by: 'Ban Tuyên giáo', on: '2026-11-19' } },
      'Người duyệt: Ban Tuyên giáo, 19/11/2026 · Gói “Tết 2027”, bản 3, LĐLĐ tỉnh',
    ],
    ['without a name', pack, `${words.packs.notApproved} · Gói “Tết 2027”, bản 3`],
    ['with the extension', { ...pack, starter: true }, words.packs.starter],
  ])('%s', async (_, from, sentence) => {
    const { container } = show(aTemplate(), {}, {}, { pack: from });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(/Quy chế nội bộ của đơn vị/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('a recalled template', () => {
  const recall = { reason: 'Sai tên chủ đề.', on: '2026-11-20', insteadId: 'moi' };

  test('says why and when, cannot be used, and leads to the one to use instead', async () => {
    const instead = aTemplate({ id: 'moi', title: 'Mẫu mới' });
    const { onOpen, container } = show(aTemplate({ recall }), {}, {}, { instead });
    expect(screen.getByText(words.packs.recalled('20/11/2026'))).toBeTruthy();
    expect(screen.getByText(words.packs.recallReason('Sai tên chủ đề.'))).toBeTruthy();
    expect([insertButton().disabled, copyButton().disabled]).toEqual([true, true]);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: words.packs.openInstead('Mẫu mới') }));
    expect(onOpen.mock.calls).toEqual([['moi']]);
  });

  test('of a pack that was taken back, says so and has nothing to fill in, insert or copy', async () => {
    const pack = { title: 'Tết 2027', unitName: 'LĐLĐ tỉnh' };
    const { container } = show(aTemplate({ recall: { on: '2026-11-20', pack } }));
    expect(screen.getByText(words.packs.recalled('20/11/2026'))).toBeTruthy();
    expect(screen.getByText(words.packs.recalledPack('Tết 2027', 'LĐLĐ tỉnh'))).toBeTruthy();
    expect(screen.getByText(words.packs.recalledOn('20/11/2026'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.packs.insert })).toBeNull();
    expect(container.querySelector('.blank')).toBeNull();
    await expectAccessible(container);
  });

  test.each(['unit_may_not', 'signers_may_not'] as const)(
    'of a pack that its unit did not take back says what happened: %s',
    async (cause) => {
      const pack = { title: 'Tết 2027', unitName: 'LĐLĐ tỉnh', cause };
      const { container } = show(aTemplate({ recall: { on: '2026-11-20', pack } }));
      expect(
        screen.getByText(words.packs.withdrawn[cause]('Tết 2027', 'LĐLĐ tỉnh', '20/11/2026')),
      ).toBeTruthy();
      expect(container.textContent).not.toContain('thu hồi');
      await expectAccessible(container);
    },
  );

  test('without a replacement on this device offers none', () => {
    show(aTemplate({ recall }));
    expect(screen.queryByRole('button', { name: /thay thế/ })).toBeNull();
  });
});

test('an expired template says until when it was for use', () => {
  show(aTemplate({ validTo: '2026-11-20' }));
  expect(screen.getByText(words.packs.expired('20/11/2026'))).toBeTruthy();
});

describe('while a hold is in force', () => {
  const hold = { reason: 'Cả nước để tang.', from: '2026-11-20', to: '2026-11-25' };

  test.each([
    ['inserting', insertButton, words.packs.hold.insert, 'insert'],
    ['copying', copyButton, words.packs.hold.copy, 'copy'],
  ] as const)('%s asks once more, and then does it', async (_, button, verb, deed) => {
    const { actions, container } = show(aTemplate(), {}, {}, { hold });
    fireEvent.click(button());
    expect(screen.getByText(words.packs.hold.ask)).toBeTruthy();
    expect(actions[deed]).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: verb }));
    expect(actions[deed]).toHaveBeenCalledOnce();
    expect(screen.queryByText(words.packs.hold.ask)).toBeNull();
  });

  test('leaving it does nothing', () => {
    const { actions } = show(aTemplate(), {}, {}, { hold });
    fireEvent.click(insertButton());
    fireEvent.click(screen.getByRole('button', { name: words.packs.cancel }));
    expect(actions.insert).not.toHaveBeenCalled();
    expect(screen.queryByText(words.packs.hold.ask)).toBeNull();
  });
});

describe('approved wording changed on purpose', () => {
  const edit = () => fireEvent.click(screen.getByRole('button', { name: words.packs.editWording }));
  const box = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name);
  const write = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
  const done = () => fireEvent.click(screen.getByRole('button', { name: words.packs.editDone }));

  test('is marked in the text and at the button, and goes in as written', async () => {
    const { actions, container } = show(aTemplateWithBlanks());
    fill('Năm', '2026');
    fill('Nơi', 'Huế');
    edit();
    expect(screen.queryByText(words.packs.changed)).toBeNull();
    write(words.packs.approvedWording(1), 'Kính chào');
    expect(screen.getAllByText(words.packs.changed).length).toBe(2);
    await expectAccessible(container);
    done();
    expect(container.querySelector('mark')?.textContent).toBe('Kính chào ');
    expect(screen.getByText(words.packs.changed)).toBeTruthy();
    fireEvent.click(insertButton());
    expect(actions.insert.mock.calls).toEqual([['Kính chào 2026 tại Huế.', 'if_empty']]);
  });

  test('can be taken back to what was approved', () => {
    const { container } = show(aTemplateWithBlanks());
    edit();
    write(words.packs.approvedWording(1), '');
    expect(box(words.packs.approvedWording(1)).value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: words.packs.restore }));
    expect(box(words.packs.approvedWording(1)).value).toBe('Chào mừng');
    done();
    expect(screen.queryByText(words.packs.changed)).toBeNull();
    expect(container.querySelector('mark')).toBeNull();
  });

  test('what was written for one wording does not stand for another that a new version has there', () => {
    const { bring } = show(aTemplateWithBlanks());
    fill('Năm', '2026');
    edit();
    write(words.packs.approvedWording(1), 'Kính chào');
    const newer: DeskTemplate['parts'] = [
      { locked: 'Nhiệt liệt chúc mừng ' },
      { field: 'nam' },
      { text: ' tại ' },
      { field: 'noi' },
    ];
    bring(aTemplateWithBlanks({ version: 2, parts: newer }));
    expect(box(words.packs.approvedWording(1)).value).toBe('Nhiệt liệt chúc mừng');
    expect(screen.getByLabelText<HTMLInputElement>(words.packs.field('Năm')).value).toBe('2026');
    bring(aTemplateWithBlanks({ version: 3 }));
    expect(box(words.packs.approvedWording(1)).value).toBe('Kính chào');
  });

  test('wording that is not locked can be changed without a mark', () => {
    const { actions } = show(aTemplate({ parts: [{ text: 'Mời [tên] dự họp.' }] }));
    edit();
    write(words.packs.ownWording(1), 'Mời đoàn viên dự họp.');
    expect(screen.queryByText(words.packs.changed)).toBeNull();
    fireEvent.click(insertButton());
    expect(actions.insert.mock.calls).toEqual([['Mời đoàn viên dự họp.', 'if_empty']]);
  });
});
