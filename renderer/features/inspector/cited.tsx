import type { Citation } from '../../../core/case/citation.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Source } from '../../../core/case/source.ts';
import { SourceChip } from './source-chip.tsx';

interface CitedProps {
  readonly citations: readonly Citation[];
  readonly sources: ReadonlyMap<Identifier, Source>;
}

/** The sources a claim rests on, one chip each. */
export function Cited({ citations, sources }: CitedProps) {
  return (
    <span className="cited">
      {citations.map((citation, index) => {
        const source = sources.get(citation.source);
        return source && <SourceChip key={index} source={source} at={citation.at} />;
      })}
    </span>
  );
}
