import './source-code.css';
import { IconFileText, IconUserEdit } from '@tabler/icons-react';

import type { Source } from '../../core/case/source.ts';
import { hasShortCode } from './source-word.ts';
import { useNames } from './use-names.ts';

interface SourceCodeProps {
  readonly source: Source;
  /** Adds the name of a source that has no short code, such as an imported file. */
  readonly isNamed?: boolean;
}

/** The short code a source is cited by; a drawing of its kind for those that have none. */
export function SourceCode({ source, isNamed = false }: SourceCodeProps) {
  const names = useNames();
  if (hasShortCode(source.id)) return <span className="source-code">{source.id}</span>;
  const Icon = source.kind === 'analyst' ? IconUserEdit : IconFileText;
  return (
    <span className="source-code">
      <Icon size={13} stroke={1.75} aria-hidden />
      {isNamed && <span className="ellipsis">{names.title(source)}</span>}
    </span>
  );
}
