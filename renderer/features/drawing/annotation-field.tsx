import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { changeAnnotation, keepAnnotation } from '../../session/drawing.ts';
import type { Writing } from '../../session/drawing-tool.ts';
import { now } from '../../session/session.ts';

interface AnnotationFieldProps {
  readonly writing: Exclude<Writing, { readonly kind: 'new-entity' }>;
  readonly onEnd: () => void;
}

const longest = 5000;

/** The words of an annotation: Enter keeps them, Shift+Enter breaks the line. A text without words is not kept. */
export function AnnotationField({ writing, onEnd }: AnnotationFieldProps) {
  const { t } = useTranslation();
  const [before] = useState(() =>
    'id' in writing ? (now().rows?.annotations.get(writing.id)?.text ?? '') : '',
  );
  const [text, setText] = useState(before);
  const isOver = useRef(false);
  const end = (isKept: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept) void keep(writing, text.trim(), before);
    onEnd();
  };
  return (
    <textarea
      aria-label={t('drawing.text')}
      placeholder={t('drawing.text')}
      value={text}
      maxLength={longest}
      autoFocus
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') end(false);
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        end(true);
      }}
    />
  );
}

async function keep(writing: AnnotationFieldProps['writing'], text: string, before: string): Promise<void> {
  if ('id' in writing) {
    if (text !== before) await changeAnnotation(writing.id, { text });
  } else if (text !== '' || writing.annotation !== 'text') {
    await keepAnnotation(writing.annotation, writing.place, text);
  }
}
