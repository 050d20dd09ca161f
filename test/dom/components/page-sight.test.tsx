import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PageSight } from '../../../utils/contract/page-sight.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aTemplate } from '../../unit/packs/a-template.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const { postingAs } = words.panel;
const NAME = ownPage().name;
const OTHER = 'Nguyễn Văn Thí Dụ';

function show(sight?: Partial<PageSight>) {
  const actions = someActions();
  const desk = aDesk({ templates: [aTemplate()] });
  const seen = sight && { unknownBox: false, contradicted: false, ...sight };
  const view = render(
    <Panel
      desk={desk}
      place={{ page: ownPage() }}
      surface="page"
      actions={actions}
      {...(seen ? { sight: seen } : {})}
    />,
  );
  return { actions, ...view };
}
const openTemplate = () => {
  fireEvent.click(screen.getByRole('tab', { name: words.panel.tabs.packs }));
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${aTemplate().title}`) }));
};

const verdicts: [PageSight['postingAs'] & object, string][] = [
  [{ verdict: 'same', name: NAME }, postingAs.same(NAME)],
  [{ verdict: 'other', name: OTHER }, postingAs.other(OTHER, NAME)],
  [{ verdict: 'unknown' }, postingAs.unknown],
];

describe.each(verdicts)('the composer posts under %o', (seen, sentence) => {
  test('the panel says so', async () => {
    const { container } = show({ postingAs: seen });
    expect(screen.getAllByText(sentence)).toHaveLength(1);
    await expectAccessible(container);
  });

  test('the template says so before its button, and nothing is inserted', async () => {
    const { actions, container } = show({ postingAs: seen });
    openTemplate();
    const said = screen.getAllByText(sentence);
    const insert = screen.getByRole('button', { name: words.packs.insert });
    expect(said).toHaveLength(1);
    expect(said[0]?.compareDocumentPosition(insert)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(actions.insert).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
});

test('without a composer nobody is named', () => {
  show({});
  openTemplate();
  expect(screen.queryByText(postingAs.unknown)).toBeNull();
});

test('a name from the page is shown as text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { container } = show({ postingAs: { verdict: 'other', name } });
  expect(screen.getByText(postingAs.other(name, NAME))).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
});

test.each<[string, Partial<PageSight>, string]>([
  ['an unknown box', { unknownBox: true }, words.panel.unknownBox],
  ['a page that contradicts its address', { contradicted: true }, words.panel.contradicted(NAME)],
])('%s is told, with what to do', async (_, sight, sentence) => {
  const { container } = show(sight);
  expect(screen.getByText(sentence).closest('[role="status"]')).not.toBeNull();
  await expectAccessible(container);
});

test('nothing to tell: nothing is told', () => {
  show({});
  for (const sentence of [words.panel.unknownBox, words.panel.contradicted(NAME)])
    expect(screen.queryByText(sentence)).toBeNull();
});
