import { Users } from 'lucide';
import { useState } from 'preact/hooks';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { Aim } from '../../../utils/contract/pack.ts';
import type { Reach } from '../../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { TroubleNote } from '../trouble-note.tsx';

interface ReachLineProps {
  words: CoordinatorDictionary;
  aim: Aim | undefined;
  ask: CoordinatorActions['reach'];
}

type Answer = { asking: true } | { reach: Reach } | { trouble: CoordinatorTrouble | 'failed' };

/** How many units and computers an aim reaches, when somebody asks. */
export function ReachLine({ words, aim, ask }: ReachLineProps) {
  const { aim: said } = words.coordinator.editor;
  const [answer, setAnswer] = useState<Answer>();
  const start = async () => {
    setAnswer({ asking: true });
    try {
      const told = await ask(aim && Object.keys(aim).length > 0 ? aim : undefined);
      setAnswer('done' in told ? { reach: told.done } : told);
    } catch (error) {
      console.error(error);
      setAnswer({ trouble: 'failed' });
    }
  };
  const asking = answer !== undefined && 'asking' in answer;
  return (
    <>
      <div class="row">
        <Button icon={Users} disabled={asking} onClick={() => void start()}>
          {asking ? said.asking : said.ask}
        </Button>
        {answer && 'reach' in answer ? (
          <Note tone={answer.reach.units === 0 ? 'look' : 'good'}>
            <p>
              {answer.reach.units === 0 ? said.nobody : said.reach(answer.reach.units, answer.reach.devices)}
            </p>
          </Note>
        ) : null}
      </div>
      {answer && 'trouble' in answer ? <TroubleNote words={words} trouble={answer.trouble} /> : null}
    </>
  );
}
