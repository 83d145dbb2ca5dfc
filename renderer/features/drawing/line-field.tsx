import { useEffect, useRef, useState } from 'react';

interface LineFieldProps {
  readonly label: string;
  readonly start: string;
  readonly onKeep: (text: string) => void;
  readonly onEnd: () => void;
}

/** One line written in place: kept by Enter or by going elsewhere, left as it was by Esc. */
export function LineField({ label, start, onKeep, onEnd }: LineFieldProps) {
  const [text, setText] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept) onKeep(text);
    onEnd();
  };
  return (
    <input
      ref={field}
      aria-label={label}
      placeholder={label}
      value={text}
      autoFocus
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') end(true);
        if (event.key === 'Escape') end(false);
      }}
    />
  );
}
