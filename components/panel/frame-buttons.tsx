import { PanelLeft, PanelLeftClose, PanelRight, PanelRightClose, PictureInPicture2 } from 'lucide';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** What can be done with the panel as a thing in the page. */
export interface Frame {
  side: 'left' | 'right';
  onFold: (withKey: boolean) => void;
  onSide: () => void;
  onDock: () => void;
}

/** To the other edge, into the browser's own side panel, away to the handle. */
export function FrameButtons({
  words,
  frame: { side, onFold, onSide, onDock },
}: {
  words: Dictionary;
  frame: Frame;
}) {
  const isRight = side === 'right';
  return (
    <>
      <IconButton
        icon={isRight ? PanelLeft : PanelRight}
        label={isRight ? words.panel.toLeft : words.panel.toRight}
        onClick={onSide}
      />
      <IconButton icon={PictureInPicture2} label={words.panel.dock} onClick={onDock} />
      <IconButton
        icon={isRight ? PanelRightClose : PanelLeftClose}
        label={words.panel.fold}
        onClick={() => onFold(false)}
      />
    </>
  );
}
