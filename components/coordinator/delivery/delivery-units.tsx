import { Check, Clock, Eye, MonitorOff } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { DeliveryPart, UnitDelivery, UnitDeliveryPage } from '../../../utils/contract/pack-delivery.ts';
import {
  DELIVERY_ORDERS,
  type DeliveryOrder,
  type DeliveryState,
  findDeliveries,
  sortDeliveries,
  toDeliveryState,
  toListed,
} from '../../../utils/domain/packs/delivery-state.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { LoadMore } from '../load-more.tsx';
import type { Pages } from '../use-pages.ts';

interface DeliveryUnitsProps {
  words: CoordinatorDictionary;
  part: DeliveryPart | undefined;
  loading: Pages<UnitDeliveryPage>;
}

/** Of a row with its lines. */
const ROW_HEIGHT = 53;
const LOOKS: Record<DeliveryState, { tone: Tone; icon: typeof Check }> = {
  shown: { tone: 'good', icon: Eye },
  received: { tone: 'good', icon: Check },
  waiting: { tone: 'look', icon: Clock },
  no_device: { tone: 'plain', icon: MonitorOff },
};

/** The units that have come so far: found by name, in the order that somebody needs; only those in view are drawn. */
export function DeliveryUnits({ words, part, loading }: DeliveryUnitsProps) {
  const say = words.coordinator.delivery;
  const [text, setText] = useState('');
  const [order, setOrder] = useState<DeliveryOrder>('state');
  const { page, busy } = loading;
  const all = page?.rows;
  const listed = useMemo(() => toListed(all ?? []), [all]);
  const sorted = useMemo(() => sortDeliveries(listed, order), [listed, order]);
  const found = useMemo(() => findDeliveries(sorted, text), [sorted, text]);
  if (!page || !all) return null;
  if (all.length === 0) return <p class="quiet">{say.empty[part ?? 'all']}</p>;
  const isNarrow = text.trim() !== '';
  return (
    <>
      <div class="board-choices">
        <input
          class="control"
          type="search"
          value={text}
          aria-label={say.search}
          placeholder={say.search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Choice
          label={say.order}
          value={order}
          options={DELIVERY_ORDERS.map((value) => ({ value, label: say.orders[value] }))}
          onChange={setOrder}
        />
      </div>
      <p class="small quiet" role="status">
        {busy === 'all' ? say.loadingAll(loading.read ?? all.length) : say.found(found.length)}
        {page.next !== undefined && busy !== 'all' ? ` · ${say.loaded(all.length)}` : null}
      </p>
      {found.length === 0 && isNarrow ? (
        <div class="empty">
          <p>{say.nothingFound}</p>
          <Button onClick={() => setText('')}>{say.showAll}</Button>
        </div>
      ) : null}
      <LongList
        // Another choice begins at the top of another list.
        key={`${text} ${order}`}
        class="delivery-list"
        items={found}
        toKey={({ row }) => row.unit.id}
        rowHeight={ROW_HEIGHT}
        gap={0}
        toRow={({ row }) => <DeliveryRow words={words} row={row} />}
      />
      <LoadMore words={words} loading={loading} />
    </>
  );
}

function DeliveryRow({ words, row }: { words: CoordinatorDictionary; row: UnitDelivery }) {
  const say = words.coordinator.delivery;
  const { unit, above, devices, received } = row;
  const state = toDeliveryState(row);
  const { tone, icon } = LOOKS[state];
  return (
    <li class="delivery-row">
      <span class="delivery-name">
        <span>{unit.name}</span>
        {above ? <span class="small quiet">{above.name}</span> : null}
      </span>
      <span class="small quiet delivery-devices">
        {devices === 0 ? say.noDevices : say.devices(received, devices)}
      </span>
      <span class="delivery-state">
        <Chip icon={icon} tone={tone}>
          {say.states[state]}
        </Chip>
      </span>
    </li>
  );
}
