import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Place } from '../../../core/case/citation.ts';
import type { ImportedFile, Source } from '../../../core/case/source.ts';
import { copyText } from '../../ui/copy-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { showBytes } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { gradeWords, handlingWords, placeWords } from './source-words.ts';

interface SourceDetailsProps {
  readonly source: Source;
  readonly at: Place | undefined;
}

/** All that is known of a source: who made it and when, its grade and handling in words, the file and the place in it. */
export function SourceDetails({ source, at }: SourceDetailsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { originator, grade, regrade, handling, date, reference, file } = source;
  const agency = originator && [originator.agency, originator.unit].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['kind', t(`catalogue:sourceKinds.${source.kind}`)],
    ['originator', agency],
    ['date', date === undefined ? undefined : showMoment(date, names.language)],
    ['reference', reference],
    ['grade', grade && gradeWords(grade, t)],
    ['regrade', regrade && gradeWords(regrade, t)],
    ['handling', handling && handlingWords(handling, names, t)],
    ['at', at && placeWords(at, t)],
  ];
  return (
    <>
      <h2>{names.title(source)}</h2>
      <dl>
        {facts.map(([name, fact]) => fact != null && fact !== '' && <Fact key={name} name={name}>{fact}</Fact>)}
        {file && <FileFacts file={file} />}
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`sourceFacts.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FileFacts({ file }: { readonly file: ImportedFile }) {
  const { t } = useTranslation();
  const { language } = useNames();
  return (
    <>
      <Fact name="file">
        {file.name} <span className="quiet">{showBytes(file.bytes, language)}</span>
      </Fact>
      <Fact name="sha256">
        <span className="mono" title={file.sha256}>
          {file.sha256.slice(0, 16)}…
        </span>
        <IconButton
          icon={IconCopy}
          size={13}
          label={t('source.copySha256')}
          onPress={() => copyText(file.sha256)}
        />
      </Fact>
      <Fact name="rows">{t('source.rowsOf', file.rows)}</Fact>
    </>
  );
}
