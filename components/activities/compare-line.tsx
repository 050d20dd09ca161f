import { CircleAlert, CircleCheck, CloudOff } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Week } from '../../utils/contract/instant.ts';
import type { LogComparison, LogRepair } from '../../utils/contract/log-comparison.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface CompareLineProps {
  words: ViewWords;
  week: Week;
  /** Changes when what this device has of the week changes. */
  standing: string;
  actions: PanelActions;
}

/** "37 here, 37 on the server": asked when the week is shown, and said as it was answered. */
export function CompareLine({ words: { log }, week, standing, actions }: CompareLineProps) {
  const [told, setTold] = useState<LogComparison>();
  const [repair, setRepair] = useState<LogRepair>();
  const [busy, setBusy] = useState(true);
  const say = log.compare;
  const ask = async (isWanted: () => boolean = () => true) => {
    setBusy(true);
    const answer = await actions.compareWeek(week).catch(() => undefined);
    if (!isWanted()) return;
    setBusy(false);
    setTold(answer);
  };
  useEffect(() => {
    let wanted = true;
    void ask(() => wanted);
    return () => {
      wanted = false;
    };
  }, [week, standing]);
  const mend = async () => {
    setBusy(true);
    const done = await actions.repairWeek(week);
    setBusy(false);
    setRepair(done);
    setTold(done.comparison);
  };
  if (told?.week !== week) return <p class="small quiet compare">{busy ? say.busy : ''}</p>;
  if ('trouble' in told)
    return (
      <div class="compare" role="status">
        <Icon of={CloudOff} size={16} />
        <p class="small quiet">
          {[say.here(told.here), told.waiting > 0 ? say.waiting(told.waiting) : '', say.trouble[told.trouble]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {told.trouble === 'unpaired' || told.trouble === 'revoked' ? null : (
          <Button tone="plain" disabled={busy} onClick={() => void ask()}>
            {say.again}
          </Button>
        )}
      </div>
    );
  const { same, here, server, others, waiting } = told;
  return (
    <div class="compare" data-same={same} role="status">
      <Icon of={same ? CircleCheck : CircleAlert} size={16} />
      <p class="small">
        <strong>{say.both(here, server)}</strong>
        {others > 0 ? ` ${say.others(others)}` : ''}
        {` · ${same ? say.same : say.differs}`}
        {waiting > 0 ? ` · ${say.waiting(waiting)}` : ''}
        {repair?.comparison.week === week
          ? `. ${same ? say.repaired(repair.sentAgain, repair.fetched) : say.notRepaired}`
          : ''}
      </p>
      {same ? null : (
        <Button tone="plain" disabled={busy} onClick={() => void mend()}>
          {busy ? say.busy : say.repair}
        </Button>
      )}
    </div>
  );
}
