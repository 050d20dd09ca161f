import { Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface FileButtonProps {
  children: string;
  /** As in an input's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}

/** Asks for a file. The browser's own box is there for keyboard and screen reader; it looks like our other buttons. */
export function FileButton({ children, accept, onFile }: FileButtonProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <label class="button file-button">
      <Icon of={Upload} size={16} />
      {children}
      <input
        ref={box}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
