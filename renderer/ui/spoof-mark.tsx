import './spoof-mark.css';
import { IconEyeExclamation } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { type Spoof, writtenCodePoint } from '../../core/catalogue/spoofed-text.ts';
import { Tip } from './tip.tsx';

interface SpoofMarkProps {
  /** What is odd about the text before it. */
  readonly spoofs: readonly Spoof[];
  /** Whether the keyboard reaches it, where it does not stand in something else that is reached. */
  readonly isReached?: boolean;
}

/** Stands beside a text that may be taken for another and says what is odd about it; nothing beside an honest one. */
export function SpoofMark({ spoofs, isReached = false }: SpoofMarkProps) {
  const { t } = useTranslation();
  if (spoofs.length === 0) return null;
  const words = spoofWords(spoofs, t);
  const icon = <IconEyeExclamation size={14} stroke={1.75} aria-hidden />;
  if (!isReached)
    return (
      <span className="spoof-mark" role="img" aria-label={words} title={words}>
        {icon}
      </span>
    );
  return (
    <Tip text={words}>
      <Button className="spoof-mark" aria-label={words}>
        {icon}
      </Button>
    </Tip>
  );
}

/** So many code points are named; it says whether there are more. */
const named = 6;

/** What is odd about a text, in a sentence for each kind. */
function spoofWords(spoofs: readonly Spoof[], t: TFunction): string {
  const each = spoofs.map(({ kind, codePoints }) => {
    const signs = codePoints.slice(0, named).map(writtenCodePoint);
    return t(`spoofs:${kind}`, { signs: [...signs, ...(codePoints.length > named ? ['…'] : [])].join(', ') });
  });
  return [t('spoofs:lead'), ...each].join(' ');
}
