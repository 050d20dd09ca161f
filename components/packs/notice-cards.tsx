import { Megaphone } from 'lucide';
import type { Notice } from '../../utils/contract/pack.ts';
import { toNoticeKey } from '../../utils/domain/packs/notice-key.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';

interface NoticeCardsProps {
  words: Dictionary;
  /** The urgent ones first. */
  notices: readonly Notice[];
  onDismiss: (key: string) => void;
}

/** Words from the coordinators, until the admin says that they were read. */
export function NoticeCards({ words, notices, onDismiss }: NoticeCardsProps) {
  if (notices.length === 0) return null;
  return (
    <section class="stack" style={{ gap: '8px' }} aria-label={words.packs.notices}>
      {notices.map((notice) => (
        <NoticeCard key={toNoticeKey(notice)} words={words} notice={notice} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

interface NoticeCardProps {
  words: Dictionary;
  notice: Notice;
  onDismiss: (key: string) => void;
}

export function NoticeCard({ words, notice, onDismiss }: NoticeCardProps) {
  return (
    <article class="card notice" data-urgent={notice.urgent === true}>
      <Icon of={Megaphone} />
      <div>
        <h2>
          {notice.title}
          {notice.urgent ? <Chip tone="ask">{words.packs.urgent}</Chip> : null}
        </h2>
        <p class="small">{notice.text}</p>
        <Button
          tone="plain"
          label={words.packs.dismissNotice(notice.title)}
          onClick={() => onDismiss(toNoticeKey(notice))}
        >
          {words.packs.dismiss}
        </Button>
      </div>
    </article>
  );
}
