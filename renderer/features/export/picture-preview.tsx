import { useTranslation } from 'react-i18next';

import type { PdfLayout } from '../../../core/contract/settings.ts';
import { mostPages, pageRoom, type PicturePages, picturePages } from '../../canvas/picture-pages.ts';
import type { ChartPictures } from '../../session/dialog.ts';
import type { PictureWay } from '../../session/picture-way.ts';
import { useSession } from '../../session/session.ts';
import { type SeenSheet, useSheet } from './use-sheet.ts';

interface PicturePreviewProps {
  readonly way: PictureWay;
  readonly pictures: ChartPictures;
}

/** The chart as it will stand in the file; of a PDF, on the pages it takes. */
export function PicturePreview({ way, pictures }: PicturePreviewProps) {
  const { t } = useTranslation();
  const seen = useSheet(pictures, way);
  const layout = useSession(({ settings }) => settings.pdf);
  const pages = seen && way === 'pdf' ? pagesOf(seen, layout) : null;
  return (
    <figure className="export-preview" aria-busy={seen === null}>
      <div className="export-preview-paper">
        {seen === null && <p className="quiet">{t('exporting:drawing')}</p>}
        {seen && !pages && <img src={seen.url} alt={t('exporting:preview')} />}
        {seen && pages && <PagesPreview seen={seen} pages={pages} />}
      </div>
      {pages && (
        <figcaption className="field-note" role="status">
          {t('exporting:pagesAt', { count: pageCount(pages), percent: Math.round(pages.scale * 100) })}{' '}
          <Advice pages={pages} layout={layout} />
        </figcaption>
      )}
    </figure>
  );
}

/** Smaller than this names are below four points. */
const leastRead = 0.45;

/** Why the chart is smaller than asked for, or that it is too small to be read. */
function Advice({ pages: { scale }, layout }: { readonly pages: PicturePages; readonly layout: PdfLayout }) {
  const { t } = useTranslation();
  if (layout.size === 'scale' && scale < layout.percent / 100)
    return t('exporting:tooManyPages', { percent: layout.percent, most: mostPages });
  return scale < leastRead ? t('exporting:tooSmall') : null;
}

function pagesOf({ sheet }: SeenSheet, layout: PdfLayout): PicturePages {
  const { left, top, right, bottom } = sheet.chart;
  return picturePages({ whole: sheet, chart: { width: right - left, height: bottom - top } }, layout);
}

/** Where there are several, one before them shows how they go together. */
function pageCount({ tiles }: PicturePages): number {
  return tiles.length === 1 ? 1 : tiles.length + 1;
}

interface PagesPreviewProps {
  readonly seen: SeenSheet;
  readonly pages: PicturePages;
}

/** All pages as they are put together, millimetres. */
function PagesPreview({ seen: { sheet, url }, pages }: PagesPreviewProps) {
  const { t } = useTranslation();
  const { frame, picture, tiles, columns, rows } = pages;
  const [first] = tiles;
  const width = columns * frame.width - (columns - 1) * pageRoom.overlap;
  const height = rows * frame.height - (rows - 1) * pageRoom.overlap;
  const { left, top, right, bottom } = sheet.chart;
  const shown =
    tiles.length === 1 ? [0, 0, sheet.width, sheet.height] : [left, top, right - left, bottom - top];
  const number = Math.min(frame.width, frame.height) / 4;
  return (
    <svg role="img" aria-label={t('exporting:preview')} viewBox={`0 0 ${width} ${height}`}>
      <rect className="export-page-paper" width={width} height={height} />
      <svg x={-(first?.left ?? 0)} y={-(first?.top ?? 0)} {...picture} viewBox={shown.join(' ')}>
        <image href={url} width={sheet.width} height={sheet.height} />
      </svg>
      {tiles.map(({ column, row }, at) => {
        const x = column * (frame.width - pageRoom.overlap);
        const y = row * (frame.height - pageRoom.overlap);
        return (
          <g key={at} className="export-page">
            <rect x={x} y={y} {...frame} />
            {tiles.length > 1 && (
              <text x={x + frame.width / 2} y={y + frame.height / 2} fontSize={number}>
                {at + 2}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
