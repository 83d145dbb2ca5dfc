import { useTranslation } from 'react-i18next';

import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import type { ChartPictures } from '../../session/dialog.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import type { ExportChoice } from './export-choice.ts';
import { FormatList } from './format-list.tsx';
import { HandlingStrip } from './handling-strip.tsx';
import { LossList } from './loss-list.tsx';
import { PdfChoice } from './pdf-choice.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { pictureWay } from './picture-ways.ts';
import { ScopeChoice } from './scope-choice.tsx';
import type { LeavingScores } from './use-leaving-scores.ts';
import type { Losses } from './use-losses.ts';

interface ExportFormProps {
  readonly choice: ExportChoice;
  readonly pictures: ChartPictures | null;
  readonly losses: Losses;
  readonly scores: LeavingScores;
  readonly onChoice: (choice: ExportChoice) => void;
}

/** As what, how much, under which names; and what the reader of the file will lack. */
export function ExportForm({ choice, pictures, losses, scores, onChoice }: ExportFormProps) {
  const { format } = choice;
  const way = pictureWay(format);
  const chooseFormat = (id: string) =>
    onChoice({ ...choice, format: id, ...(pictureWay(id) && { scope: 'chart' }) });
  return (
    <div className="export-form">
      <FormatList format={format} canDraw={pictures !== null} onChange={chooseFormat} />
      <div className="export-what">
        <ScopeChoice
          scope={choice.scope}
          isPicture={way !== undefined}
          onChange={(scope) => onChoice({ ...choice, scope })}
        />
        {losses.answer && <HandlingStrip handling={losses.answer.handling} />}
        <Naming choice={choice} losses={losses} onChoice={onChoice} />
        <Scored choice={choice} scores={scores} onChoice={onChoice} />
        {format === 'pdf' && <PdfChoice />}
        {way && pictures && <PicturePreview key={way} way={way} pictures={pictures} />}
        {losses.problem && <Refusal problem={losses.problem} />}
        <Lacks format={format} losses={losses} />
      </div>
    </div>
  );
}

type NamingProps = Pick<ExportFormProps, 'choice' | 'losses' | 'onChoice'>;

/** Whether protected people leave under other names; of a picture, that they do as they do on screen. */
function Naming({ choice, losses, onChoice }: NamingProps) {
  const { t } = useTranslation();
  if (pictureWay(choice.format)) return <p className="field-note">{t('exporting:asShown')}</p>;
  const { namesPeople = true, people = 0, staying = 0 } = losses.answer ?? {};
  if (!namesPeople) return null;
  const counted = people === 0 ? t('exporting:maskedNobody') : t('exporting:maskedNote', { people, staying });
  return (
    <CheckBox
      label={t('exporting:masked')}
      note={choice.isMasked ? counted : t('exporting:namedNote')}
      isOn={choice.isMasked}
      onChange={(isMasked) => onChoice({ ...choice, isMasked })}
    />
  );
}

type ScoredProps = Pick<ExportFormProps, 'choice' | 'scores' | 'onChoice'>;

/** Whether scores leave with tables: which there are, each over which network. */
function Scored({ choice, scores: { offered }, onChoice }: ScoredProps) {
  const { t } = useTranslation();
  if (offered === null) return null;
  const isThere = offered.length > 0;
  return (
    <CheckBox
      label={t('exporting:scores')}
      note={isThere ? offered.map(({ heading }) => heading).join('; ') : t('exporting:scoresNone')}
      isOn={isThere && choice.withScores}
      isDisabled={!isThere}
      onChange={(withScores) => onChoice({ ...choice, withScores })}
    />
  );
}

function Lacks({
  format,
  losses: { answer, problem },
}: Pick<ExportFormProps, 'losses'> & { format: string }) {
  const { t } = useTranslation();
  if (pictureWay(format)) return <p className="export-explain">{t('exporting:pictureLacks')}</p>;
  if (problem) return null;
  return (
    <section className="export-lacks" aria-live="polite" aria-busy={answer === null}>
      <p className="export-explain">{t(`formats:${format}.explain`)}.</p>
      {answer && wayOutById(format) ? (
        <>
          <h3>{t('exporting:counts', { entities: answer.entities, links: answer.links })}</h3>
          <LossList
            losses={answer.losses[format] ?? []}
            title={t('exporting:lacks')}
            none={t('exporting:lacksNothing')}
          />
        </>
      ) : (
        <p className="quiet">{t('exporting:counting')}</p>
      )}
    </section>
  );
}
