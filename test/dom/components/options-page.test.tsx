import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../../components/units/options-page.tsx';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { HandoverOutcome, OutboxFileOutcome } from '../../../utils/contract/handover-messages.ts';
import { PairingOutcome } from '../../../utils/contract/messages.ts';
import { ProblemCode } from '../../../utils/contract/problem.ts';
import type { Registration } from '../../../utils/contract/registration.ts';
import type { StoredOverview } from '../../../utils/contract/stored-overview.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aDesk, anUnpairedDesk, nationalPage, ownPage } from '../../builders/a-desk.ts';
import { until } from '../../builders/until.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const { pairing } = words.units;
const CONNECTION = {
  server: 'https://baocao.example',
  unitName: 'Hoa Mai',
  revoked: false,
  pages: [ownPage()],
};

interface Given {
  desk?: Desk;
  overview?: Partial<StoredOverview>;
  onPair?: () => Promise<PairingOutcome>;
  onAskToNotify?: () => Promise<boolean>;
  onHandOver?: () => Promise<HandoverOutcome>;
  onAddUnit?: () => Promise<PairingOutcome>;
}

function show({
  desk = anUnpairedDesk(),
  overview,
  onPair,
  onAskToNotify,
  onHandOver,
  onAddUnit,
}: Given = {}) {
  const calls = {
    onPair: vi.fn(onPair ?? (async (): Promise<PairingOutcome> => ({ paired: true, unitName: 'Hoa Mai' }))),
    onTakePackFile: vi.fn(async () => ({ taken: true as const, packs: 1 })),
    onForget: vi.fn(async () => undefined),
    onAddUnit: vi.fn(
      onAddUnit ?? (async (): Promise<PairingOutcome> => ({ paired: true, unitName: 'Sao Mai' })),
    ),
    onLeaveUnit: vi.fn(async () => undefined),
    onChooseUnit: vi.fn(),
    onHandOver: vi.fn(
      onHandOver ?? (async (): Promise<HandoverOutcome> => ({ started: false, reason: 'unpaired' })),
    ),
    onSaveOutbox: vi.fn(
      async (): Promise<OutboxFileOutcome> => ({
        made: true,
        file: { name: 'hang-cho.json', mediaType: 'application/json', base64: '' },
        entries: 3,
        left: 0,
      }),
    ),
    onForgetTemplates: vi.fn(async () => undefined),
    onWrite: vi.fn(async () => undefined),
    onTick: vi.fn(async () => undefined),
    onRegistration: vi.fn(async (_typed: Registration) => undefined),
    onExportRegistration: vi.fn(async () => undefined),
    onCopy: vi.fn(async () => true),
    onAskToNotify: vi.fn(onAskToNotify ?? (async () => true)),
  };
  const draw = (now: Desk) => (
    <OptionsPage
      desk={now}
      overview={{
        entries: 0,
        setAside: [],
        payloads: [],
        outbox: { waiting: 0, refused: 0 },
        ...overview,
      }}
      deviceLabel="Máy cơ quan"
      registration={{
        registration: { place: '', superiorName: '', officers: [] },
        unitName: 'Công đoàn cơ sở Hoa Mai',
      }}
      toPageKey={(link) => /facebook\.com\/([\w.-]+)$/.exec(link)?.[1]}
      toPageNumber={(link) => /asset_id=(\d+)/.exec(link)?.[1]}
      {...calls}
    />
  );
  const { container, rerender } = render(draw(desk));
  return { ...calls, container, showDesk: (now: Desk) => rerender(draw(now)) };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pairForm = () => screen.getByRole('form', { name: pairing.heading });

function typePairing() {
  type(pairing.server, 'https://baocao.example');
  type(pairing.code, 'HM7K-2XRT-9W4P');
}

describe('can be used without seeing it', () => {
  const payload = {
    sentAt: '2026-11-21T02:00:00.000Z',
    method: 'POST',
    url: 'https://baocao.example/v1/x',
    body: '{}',
  };
  test.each<[string, Given]>([
    ['a new browser', {}],
    ['paired', { desk: aDesk(), overview: { connection: CONNECTION, entries: 12, payloads: [payload] } }],
    ['revoked', { desk: aDesk(), overview: { connection: { ...CONNECTION, revoked: true } } }],
    ['damaged records', { overview: { setAside: [{ store: 'entries', key: 'x', reason: 'y' }] } }],
    ['English', { desk: aDesk({ settings: { ...aDesk().settings, language: 'en' } }) }],
  ])('%s', async (_, given) => {
    await expectAccessible(show(given).container);
  });
});

describe('pairing', () => {
  test('what will be sent stands above the button that agrees to it', () => {
    show();
    const consent = screen.getByText(pairing.consent);
    const button = screen.getByRole('button', { name: pairing.submit });
    expect(consent.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('cannot be started before everything is filled in', () => {
    const { onPair } = show();
    const button = screen.getByRole('button', { name: pairing.submit });
    expect(button).toHaveProperty('disabled', true);
    type(pairing.server, 'https://baocao.example');
    type(pairing.code, 'HM7K');
    fireEvent.submit(pairForm());
    expect(onPair).not.toHaveBeenCalled();
    type(pairing.code, 'HM7K-2XRT-9W4P');
    expect(button).toHaveProperty('disabled', false);
    type(pairing.device, ' ');
    expect(button).toHaveProperty('disabled', true);
  });

  test('sends what was typed once, and forgets the used code', async () => {
    const { onPair, container } = show();
    typePairing();
    fireEvent.submit(pairForm());
    fireEvent.submit(pairForm());
    expect(await screen.findByText(pairing.done('Hoa Mai'))).toBeTruthy();
    expect(onPair.mock.calls).toEqual([
      [{ server: 'https://baocao.example', code: 'HM7K-2XRT-9W4P', deviceLabel: 'Máy cơ quan' }],
    ]);
    expect(screen.getByLabelText<HTMLInputElement>(pairing.code).value).toBe('');
    await expectAccessible(container);
  });

  test('shows by which digits the organisation can be told, when it has packs', () => {
    const fingerprint = '12345 67890 12345 67890 12345';
    const { container } = show({ overview: { connection: { ...CONNECTION, fingerprint } } });
    expect(container.textContent).toContain(`${pairing.fingerprint} ${fingerprint}`);
    cleanup();
    expect(show({ overview: { connection: CONNECTION } }).container.textContent).not.toContain(
      pairing.fingerprint,
    );
  });

  const withSentence = Object.keys(pairing.problem).filter((reason) => reason !== 'other');
  const reasons = [
    ...ProblemCode.options,
    'unreachable',
    'server_error',
    'wrong_reply',
    'insecure_address',
    'not_an_address',
    'wrong_root',
  ] as const;

  test.each(reasons)('that fails for %s says what to do and keeps what was typed', async (reason) => {
    const outcome = PairingOutcome.parse({ paired: false, reason });
    const { container } = show({ onPair: async () => outcome });
    typePairing();
    fireEvent.submit(pairForm());
    const sentence = new Map(Object.entries(pairing.problem)).get(reason) ?? pairing.problem.other;
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(pairing.code).value).toBe('HM7K-2XRT-9W4P');
    expect(screen.getByRole('button', { name: pairing.submit })).toHaveProperty('disabled', false);
    await expectAccessible(container);
  });

  test('every sentence for a problem belongs to a reason that can happen', () => {
    expect(withSentence.filter((reason) => !(reasons as readonly string[]).includes(reason))).toEqual([]);
    expect(new Set(Object.values(pairing.problem)).size).toBe(withSentence.length + 1);
  });

  test('that breaks off in the background does not leave the button waiting for ever', async () => {
    // The unhandled rejection is part of the defect; here only the button is looked at.
    const onPair = vi.fn(
      async (): Promise<PairingOutcome> =>
        await new Promise((_, reject) => setTimeout(() => reject(new Error('no_answer')))),
    );
    const swallow = (): void => undefined;
    process.on('unhandledRejection', swallow);
    show({ onPair });
    typePairing();
    fireEvent.submit(pairForm());
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', swallow);
    expect(screen.getByRole('button', { name: pairing.submit })).toHaveProperty('disabled', false);
  });

  test('in force shows with whom, and forgetting asks first', async () => {
    const { onForget } = show({ desk: aDesk(), overview: { connection: CONNECTION } });
    expect(screen.getByText(pairing.pairedWith('Hoa Mai', CONNECTION.server))).toBeTruthy();
    expect(screen.queryByLabelText(pairing.code)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: pairing.forget }));
    expect(screen.getByText(pairing.forgetConfirm)).toBeTruthy();
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: pairing.forget }));
    await until(() => expect(onForget).toHaveBeenCalledOnce());
  });

  test('that was revoked offers to pair again with the same server', () => {
    show({ desk: aDesk(), overview: { connection: { ...CONNECTION, revoked: true } } });
    expect(screen.getByText(pairing.revoked)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(pairing.server).value).toBe(CONNECTION.server);
  });
});

describe('the own page', () => {
  const { ownPage: form } = words.units;
  const submit = () => fireEvent.submit(screen.getByRole('form', { name: form.heading }));

  test('is bound by its link and its name', async () => {
    const { onWrite } = show();
    type(form.link, 'https://www.facebook.com/congdoanhoamai');
    type(form.name, ' Công đoàn Hoa Mai '.normalize('NFD'));
    submit();
    expect(await screen.findByText(form.saved)).toBeTruthy();
    expect(onWrite.mock.calls).toEqual([
      [{ ownPage: { key: 'congdoanhoamai', name: 'Công đoàn Hoa Mai', role: 'own' } }],
    ]);
  });

  test.each([
    ['no link', '', 'Hoa Mai', form.wrongLink],
    ['the link of something else', 'https://example.com/', 'Hoa Mai', form.wrongLink],
    ['no name', 'https://www.facebook.com/congdoanhoamai', ' ', form.nameMissing],
  ])('with %s is not saved, and the box says why', async (_, link, name, sentence) => {
    const { onWrite, container } = show();
    type(form.link, link);
    type(form.name, name);
    submit();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(onWrite).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  test('given by the server is shown and not asked for', () => {
    show({ desk: aDesk(), overview: { connection: CONNECTION } });
    expect(screen.getByText(form.fromServer)).toBeTruthy();
    expect(screen.queryByLabelText(form.link)).toBeNull();
  });

  test('bound by hand can still be corrected when the server gives none', () => {
    const bound = { ...aDesk().settings, ownPage: ownPage() };
    show({
      desk: aDesk({ settings: bound, pages: [ownPage(), nationalPage()] }),
      overview: { connection: { ...CONNECTION, pages: [] } },
    });
    expect(screen.getByLabelText(form.link)).toBeTruthy();
  });
});

test('language and officer are written as chosen', async () => {
  const { onWrite } = show();
  fireEvent.change(screen.getByLabelText(words.units.language), { target: { value: 'en' } });
  const officer = screen.getByLabelText(words.units.officer.label);
  fireEvent.input(officer, { target: { value: ' Ban Tuyên giáo ' } });
  fireEvent.submit(officer.closest('form') ?? officer);
  expect(await screen.findByText(words.units.officer.saved)).toBeTruthy();
  expect(onWrite.mock.calls).toEqual([[{ language: 'en' }], [{ responsibleOfficer: 'Ban Tuyên giáo' }]]);
});

test('what left the browser is shown as sent, as text', () => {
  const body = '{"activities":[{"title":"<img src=x onerror=alert(1)>"}]}';
  const payload = {
    sentAt: '2026-11-21T02:00:00.000Z',
    method: 'POST',
    url: 'https://baocao.example/v1/x',
    body,
  };
  const { container } = show({
    overview: { entries: 3, payloads: [payload], setAside: [{ store: 'a', key: 'b', reason: 'c' }] },
  });
  expect(screen.getByText(body)).toBeTruthy();
  expect(screen.getByText(words.units.stored.entries(3))).toBeTruthy();
  expect(screen.getByText(words.units.stored.setAside(1))).toBeTruthy();
  expect(container.querySelector('img')).toBeNull();
});

test('what is remembered of templates is shown as it was typed, and can be forgotten', async () => {
  const recent = [{ id: 'tet-sum-vay', day: '2026-11-21' }];
  const values = [{ label: 'Địa điểm', value: 'Nhà văn hóa <b>' }];
  const templateMemory = { favourites: ['dinh-chinh'], recent, values };
  const { onForgetTemplates, container } = show({ overview: { templateMemory } });
  expect(screen.getByText(words.units.stored.templates(1, 1, 1))).toBeTruthy();
  expect(screen.getByText('Địa điểm: Nhà văn hóa <b>')).toBeTruthy();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: words.units.stored.forget }));
  expect(onForgetTemplates).toHaveBeenCalledOnce();
  cleanup();
  show({ overview: { templateMemory: { ...templateMemory, recent: [], values: [] } } });
  expect(screen.queryByRole('button', { name: words.units.stored.forget })).toBeNull();
});

describe('the page in Business Suite', () => {
  const { suite } = words.units;
  const label = suite.link(ownPage().name);
  const save = () => fireEvent.click(screen.getByRole('button', { name: suite.save }));
  const ADDRESS = 'https://business.facebook.com/latest/home?asset_id=1055&business_id=9';

  test('is known by its address from then on', async () => {
    const { onWrite } = show({ desk: aDesk() });
    type(label, ADDRESS);
    save();
    expect(onWrite).toHaveBeenCalledWith({ pageNumbers: { [ownPage().key]: '1055' } });
    expect(await screen.findByText(suite.saved)).toBeTruthy();
  });

  test('is not known by an address without its number', () => {
    const { onWrite } = show({ desk: aDesk() });
    type(label, 'https://business.facebook.com/latest/home');
    save();
    expect(screen.getByText(suite.wrongLink)).toBeTruthy();
    expect(onWrite).not.toHaveBeenCalled();
  });

  test('is forgotten when its address is taken away', async () => {
    const { onWrite } = show({ desk: aDesk({ pages: [ownPage({ number: '1055' })] }) });
    type(label, ' ');
    save();
    expect(onWrite).toHaveBeenCalledWith({ pageNumbers: {} });
    expect(await screen.findByText(suite.forgotten)).toBeTruthy();
  });

  test('those of another unit stay as they are', async () => {
    const desk = aDesk();
    const { onWrite } = show({
      desk: { ...desk, settings: { ...desk.settings, pageNumbers: { saomai: '7', [ownPage().key]: '1' } } },
    });
    type(label, ADDRESS);
    save();
    expect(onWrite).toHaveBeenCalledWith({ pageNumbers: { saomai: '7', [ownPage().key]: '1055' } });
    expect(await screen.findByText(suite.saved)).toBeTruthy();
  });

  test('is not asked for before there is a page', () => {
    show();
    expect(screen.queryByRole('form', { name: suite.heading })).toBeNull();
  });
});

test('officers of one unit are not written over those of another that is chosen meanwhile', () => {
  const words = toFullDictionary('vi').registration;
  const all = ['hoa-mai', 'sao-mai'].map((id) => ({ id, name: id }));
  const { showDesk } = show({ desk: aDesk({ units: { inFront: 'hoa-mai', all } }) });
  type(words.name, 'Nguyễn Thị Thử');
  showDesk(aDesk({ units: { inFront: 'sao-mai', all } }));
  expect(screen.getByLabelText<HTMLInputElement>(words.name).value).toBe('');
});

test('officers are typed in, kept and downloaded; a row that is taken away is gone', async () => {
  const { onRegistration, onExportRegistration, container } = show();
  const words = toFullDictionary('vi').registration;
  const form = within(screen.getByRole('form', { name: words.heading }));
  const fill = (label: string, value: string, at = 0) =>
    fireEvent.input(form.getAllByLabelText(label)[at] as HTMLElement, { target: { value } });
  // The unit is the officer's own until something else is typed.
  expect(form.getByLabelText<HTMLInputElement>(words.unit).value).toBe('Công đoàn cơ sở Hoa Mai');
  fill(words.place, 'Sao Biển');
  fill(words.name, 'Nguyễn Thị Thử');
  fill(words.phone, '0900 000 000');
  fireEvent.click(form.getByRole('button', { name: words.add }));
  fill(words.name, 'Trần Văn Mẫu', 1);
  fireEvent.click(form.getByRole('button', { name: words.removeLabel(2) }));
  fireEvent.click(form.getByRole('button', { name: words.download }));
  await form.findByText(words.downloaded);
  expect(onRegistration.mock.calls).toEqual([
    [
      {
        place: 'Sao Biển',
        superiorName: '',
        officers: [
          { name: 'Nguyễn Thị Thử', position: '', unit: 'Công đoàn cơ sở Hoa Mai', phone: '0900 000 000' },
        ],
      },
    ],
  ]);
  expect(onExportRegistration).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

describe('handing over', () => {
  const { handover } = toFullDictionary('vi');
  const paired = { desk: aDesk(), overview: { connection: CONNECTION } };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('says what will happen, then shows the code, how long it works, and copies it', async () => {
    const { onCopy, container } = show({
      desk: aDesk(),
      overview: { connection: { ...CONNECTION, fingerprint: '12345 67890 12345 67890 12345' } },
      onHandOver: async () => ({
        started: true,
        code: 'HM7K-2XRT-9W4P-AB3D',
        expiresAt: '2026-11-21T10:00:00.000Z',
        items: 2,
      }),
    });
    for (const step of handover.what) expect(screen.getByText(step)).toBeTruthy();
    press(handover.start);
    expect(await screen.findByText('HM7K-2XRT-9W4P-AB3D')).toBeTruthy();
    expect(screen.getByText(handover.expires('21/11 17:00'))).toBeTruthy();
    expect(screen.getByText(handover.items(2))).toBeTruthy();
    press(handover.copy);
    expect(await screen.findByText(handover.copied)).toBeTruthy();
    expect(onCopy).toHaveBeenCalledWith('HM7K-2XRT-9W4P-AB3D\n12345 67890 12345 67890 12345');
    await expectAccessible(container);
  });

  test.each<[HandoverOutcome, string]>([
    [{ started: false, reason: 'unsent', waiting: 4 }, handover.unsent(4)],
    [{ started: false, reason: 'unsent', weeks: ['2026-W07'] }, handover.unsentWeeks('7/2026')],
    [{ started: false, reason: 'unreachable' }, handover.failed],
    [{ started: false, reason: 'revoked' }, handover.notNow],
  ])('that cannot be done says why, and that nothing changed: %j', async (outcome, sentence) => {
    show({ ...paired, onHandOver: async () => outcome });
    press(handover.start);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  test('that was done is said on the old device', () => {
    const connection = { ...CONNECTION, revoked: true };
    const handedOver = { startedAt: '2026-11-21T02:00:00.000Z', expiresAt: '2026-11-21T10:00:00.000Z' };
    show({ desk: aDesk(), overview: { connection, handedOver } });
    expect(screen.getByText(handover.done)).toBeTruthy();
    expect(screen.queryByRole('button', { name: handover.start })).toBeNull();
  });

  test('the new officer reads what came along and where to look first', async () => {
    const takenOver = { fromLabel: 'Máy cũ', items: 3, entries: 214, from: '2025-01-01', done: true };
    const { container } = show({ desk: aDesk(), overview: { connection: CONNECTION, takenOver } });
    expect(screen.getByText(handover.taken.from('Máy cũ'))).toBeTruthy();
    expect(screen.getByText(handover.taken.log(214, '01/01/2025'))).toBeTruthy();
    expect(screen.getByText(handover.taken.items(3))).toBeTruthy();
    await expectAccessible(container);
  });

  test('what waits can be saved as a file, also after the device was revoked', async () => {
    const connection = { ...CONNECTION, revoked: true };
    const { onSaveOutbox } = show({
      desk: aDesk(),
      overview: { connection, outbox: { waiting: 3, refused: 0 } },
    });
    press(handover.file.save);
    expect(await screen.findByText(handover.file.saved(3))).toBeTruthy();
    expect(onSaveOutbox).toHaveBeenCalledOnce();
  });

  test('without anything that waits there is no file to save', () => {
    show(paired);
    expect(screen.queryByRole('button', { name: handover.file.save })).toBeNull();
  });
});
