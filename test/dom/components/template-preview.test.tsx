import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TemplatePreview } from '../../../components/packs/template-preview.tsx';
import type { InsertOutcome } from '../../../utils/contract/page-calls.ts';
import type { Template, TemplateField } from '../../../utils/contract/template.ts';
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
function aTemplateWithBlanks(over: Partial<Template> = {}): Template {
  return aTemplate({
    fields: [aField('nam', 'Năm'), aField('noi', 'Nơi', { kind: 'paragraph' })],
    parts: [{ locked: 'Chào mừng ' }, { field: 'nam' }, { text: ' tại ' }, { field: 'noi' }, { locked: '.' }],
    ...over,
  });
}

function show(
  template: Template,
  over: Parameters<typeof someActions>[0] = {},
  known: Partial<FieldKnowledge> = {},
) {
  const actions = someActions(over);
  const onBack = vi.fn();
  const onInserted = vi.fn();
  const { container } = render(
    <TemplatePreview
      postingAs={undefined}
      words={words}
      template={template}
      known={{ today: '2026-11-21', ...known }}
      actions={actions}
      onBack={onBack}
      onInserted={onInserted}
    />,
  );
  return { actions, onBack, onInserted, container };
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
    'CĐCS Hoa Mai, 21/11/2026',
    'CĐCS Sao Mai, 21/11/2026',
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
