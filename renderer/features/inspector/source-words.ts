import type { TFunction } from 'i18next';

import type { Place } from '../../../core/case/citation.ts';
import type { Handling } from '../../../core/case/handling.ts';
import type { Grade } from '../../../core/case/source.ts';
import { marks } from '../../ui/grade-chip.tsx';
import type { Names } from '../../ui/use-names.ts';

/** A grade with what its two marks mean in its scheme. */
export function gradeWords(grade: Grade, t: TFunction): string {
  const { scheme, source, information } = grade;
  const half = (part: string, mark: string) =>
    t(`catalogue:gradings.${scheme}-${part}-${mark}`, { defaultValue: mark });
  return `${marks(grade)} (${scheme}): ${half('source', source)}; ${half('information', information)}`;
}

/** Who may see a source and on which conditions, in a sentence each. */
export function handlingWords(handling: Handling, names: Names, t: TFunction): string {
  const { scheme, codes, classification, tlp, conditions, thirdAgencyRule, releaseTo, notReleaseTo } =
    handling;
  const list = (key: string, agencies: readonly string[]) =>
    agencies.length > 0 && `${t(`catalogue:handling.${key}`)}: ${agencies.join(', ')}`;
  const code = (one: string) => {
    const words = t(`catalogue:handlingCodes.${scheme ?? ''}-${one}`, { defaultValue: '' });
    return words === '' ? one : `${one} (${words})`;
  };
  const tlpName = tlp?.slice('TLP:'.length);
  return [
    codes.map(code).join(', '),
    classification !== undefined &&
      t(`catalogue:classifications.${classification}`, { defaultValue: classification }),
    tlp !== undefined && `${tlp}: ${t(`catalogue:tlp.${tlpName ?? ''}`)}`,
    conditions && names.title(conditions),
    thirdAgencyRule && t('catalogue:handling.thirdAgencyRule'),
    list('releaseTo', releaseTo),
    list('notReleaseTo', notReleaseTo),
  ]
    .filter(Boolean)
    .join('. ');
}

/** Where in its source a claim stands: `baris 12, kolom "Nama"`. */
export function placeWords({ sheet, line, row, column, element }: Place, t: TFunction): string {
  return [
    sheet !== undefined && t('source.sheet', { sheet }),
    row !== undefined && t('source.row', { row }),
    line !== undefined && t('source.fileLine', { line }),
    column !== undefined && t('source.column', { column }),
    element !== undefined && t('source.element', { element }),
  ]
    .filter(Boolean)
    .join(', ');
}
