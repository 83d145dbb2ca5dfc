import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Source } from '../../../core/case/source.ts';
import { citedBy } from '../../session/cited-by.ts';
import { now } from '../../session/session.ts';
import { joinedSelection } from '../../session/selection.ts';
import { select } from '../../session/viewing.ts';
import { GradeChip } from '../../ui/grade-chip.tsx';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { SourceCode } from '../../ui/source-code.tsx';
import { useNames } from '../../ui/use-names.ts';
import { AddButton } from './add-button.tsx';
import { Row } from './row.tsx';

/** The sources of the case with grade and handling. Pressing one selects what on the chart rests on it. */
export function SourceSection({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Section
      part="sources"
      title={t('explorer.sources')}
      columns={[showNumber(sources.length, names.language)]}
      action={<AddButton command="new-source" />}
    >
      <ul className="rows">
        {sources.map((source) => (
          <Row
            key={source.id}
            label={t('explorer.source', { id: source.id, title: names.title(source) })}
            onPress={(isAdding) => selectCited(source.id, isAdding)}
          >
            <SourceCode source={source} />
            <span className="row-name" title={names.title(source)}>
              {names.title(source)}
            </span>
            <GradeChip source={source} />
          </Row>
        ))}
      </ul>
      {sources.length === 0 && <p className="row-none">{t('explorer.noSources')}</p>}
    </Section>
  );
}

function selectCited(source: Identifier, isAdding: boolean): void {
  const { rows, selection } = now();
  if (!rows) return;
  const cited = citedBy(source, rows);
  select(isAdding ? joinedSelection(selection, cited) : cited);
}
