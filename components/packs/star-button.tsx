import { Star } from 'lucide';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface StarButtonProps {
  words: Dictionary;
  title: string;
  pressed: boolean;
  onPress: (pressed: boolean) => void;
}

/** The star of a favourite: filled when set, and said as pressed. */
export function StarButton({ words, title, pressed, onPress }: StarButtonProps) {
  return (
    <button
      type="button"
      class="star"
      aria-pressed={pressed}
      aria-label={words.packs.favourite(title)}
      title={words.packs.groups.favourites}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPress(!pressed)}
    >
      <Icon of={Star} size={18} />
    </button>
  );
}
