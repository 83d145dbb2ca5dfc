import { useTranslation } from 'react-i18next';

import type { Place } from '../../../core/case/citation.ts';
import type { Source } from '../../../core/case/source.ts';
import { showWhen } from '../../ui/show-moment.ts';
import { showBytes } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { Checksum } from './checksum.tsx';
import { Facts } from './facts.tsx';
import { gradeWords, handlingWords, placeWords } from './source-words.ts';

interface SourceDetailsProps {
  readonly source: Source;
  readonly at: Place | undefined;
}

/**
 * All that is known of a source: who made it and when, its grade and handling in words, the place the claim stands at;
 * of an imported file also what proves later that a row was in it.
 */
export function SourceDetails({ source, at }: SourceDetailsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { originator, grade, regrade, handling, date, wording, reference, file } = source;
  const agency = originator && [originator.agency, originator.unit].filter(Boolean).join(', ');
  return (
    <>
      <h2>{names.title(source)}</h2>
      <Facts
        facts={[
          [t('sourceFacts.at'), at && placeWords(at, t)],
          [t('sourceFacts.kind'), t(`catalogue:sourceKinds.${source.kind}`)],
          [t('sourceFacts.originator'), agency],
          [t('sourceFacts.date'), showWhen(date, wording?.date, names.language)],
          [t('sourceFacts.reference'), reference],
          [t('sourceFacts.grade'), grade && gradeWords(grade, t)],
          [t('sourceFacts.regrade'), regrade && gradeWords(regrade, t)],
          [t('sourceFacts.handling'), handling && handlingWords(handling, names, t)],
          [t('sourceFacts.file'), file && `${file.name} (${showBytes(file.bytes, names.language)})`],
          [t('sourceFacts.rows'), file && t('source.rowsOf', file.rows)],
          [t('sourceFacts.sha256'), file && <Checksum value={file.sha256} />],
        ]}
      />
    </>
  );
}
