import { Laptop } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { SeenDevice } from '../../../utils/contract/device-routes.ts';
import { toVietnamDayAndTime } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import type { BoardActions } from '../board-actions.ts';
import { BoardTrouble } from '../board-trouble.tsx';
import { useTold } from '../use-told.ts';

interface UnitDevicesProps {
  words: CoordinatorDictionary;
  unit: string;
  name: string;
  actions: Pick<BoardActions, 'devices' | 'endDevice'>;
}

/** The computers that log for a unit, each of which can be ended: for a lost laptop, or an officer who has left. */
export function UnitDevices({ words, unit, name, actions }: UnitDevicesProps) {
  const say = words.coordinator.board.devices;
  const [devices, setDevices] = useState<readonly SeenDevice[]>();
  const [asked, setAsked] = useState<string>();
  const [ended, setEnded] = useState<string>();
  const { busy, trouble, ask } = useTold();
  // Asked for when the list is opened, not with every unit that somebody looks at.
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) void ask(() => actions.devices(unit), setDevices);
  }, [open, unit]);
  const end = ({ id, label }: SeenDevice, whole: boolean) =>
    ask(
      () => actions.endDevice(unit, id, whole),
      () => {
        setAsked(undefined);
        setEnded(label);
        setDevices((before) => before?.filter((device) => device.id !== id));
      },
    );
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.heading(name)}</summary>
      <div class="stack">
        <p class="small quiet">{say.about}</p>
        {trouble ? (
          <BoardTrouble words={words} trouble={trouble} instead={{ not_allowed: say.notYours }} />
        ) : null}
        {ended === undefined ? null : (
          <Note tone="good">
            <p>{say.ended(ended)}</p>
          </Note>
        )}
        {devices?.length === 0 ? <p>{say.none}</p> : null}
        <ul class="stack">
          {devices?.map((device) => (
            <li key={device.id} class="stack">
              <div class="row spread">
                <div>
                  <strong class="row">
                    <Icon of={Laptop} size={16} />
                    {device.label}
                  </strong>
                  <p class="small quiet">
                    {[
                      say.paired(toVietnamDayAndTime(device.pairedAt)),
                      device.lastSeenAt === undefined
                        ? say.neverSeen
                        : say.lastSeen(toVietnamDayAndTime(device.lastSeenAt)),
                      ...(device.elsewhere ? [say.elsewhere] : []),
                    ].join(' · ')}
                  </p>
                </div>
                {asked === device.id ? null : (
                  <Button label={say.askLabel(device.label)} onClick={() => setAsked(device.id)}>
                    {say.ask}
                  </Button>
                )}
              </div>
              {asked === device.id ? (
                <Note tone="look">
                  <p>{say.what}</p>
                  <div class="row">
                    <Button tone="primary" disabled={busy} onClick={() => void end(device, false)}>
                      {say.end}
                    </Button>
                    {device.elsewhere ? (
                      <Button disabled={busy} onClick={() => void end(device, true)}>
                        {say.endWhole}
                      </Button>
                    ) : null}
                    <Button tone="plain" onClick={() => setAsked(undefined)}>
                      {words.coordinator.cancel}
                    </Button>
                  </div>
                </Note>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
