import { expect, test, vi } from 'vitest';
import { keepFrontUnit } from '../../../utils/messaging/front-unit.ts';
import { aDesk } from '../../builders/a-desk.ts';

const all = ['hoa-mai', 'sao-mai'].map((id) => ({ id, name: id }));

test('a glance at a tab without the panel changes nothing: half of a week may be written', () => {
  const front = keepFrontUnit();
  const read = vi.fn();
  front.onOther(read);
  front.noteDesk(aDesk({ units: { inFront: 'sao-mai', all } }));
  front.setPage('trang-sao-mai');
  expect(read).toHaveBeenCalledTimes(1);
  front.setPage(undefined);
  front.setPage('trang-sao-mai');
  expect(read).toHaveBeenCalledTimes(1);
  expect(front.asked()).toEqual({ pageKey: 'trang-sao-mai' });
});

test('a choice holds as long as no other listed page is in front', () => {
  const front = keepFrontUnit();
  front.noteDesk(aDesk({ units: { inFront: 'hoa-mai', all } }));
  front.setPage('trang-hoa-mai');
  front.choose('sao-mai');
  front.setPage(undefined);
  front.setPage('trang-hoa-mai');
  expect(front.asked()).toEqual({ unitId: 'sao-mai' });
  front.setPage('trang-khac');
  expect(front.asked()).toEqual({ pageKey: 'trang-khac' });
});
