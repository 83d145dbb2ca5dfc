import i18next from 'i18next';

import { fail, type Result, succeed } from '../../core/case/problem.ts';
import { askMain } from '../bridge.ts';
import type { ChartCanvasHandle, PictureOptions } from '../canvas/canvas-props.ts';
import { picturePages } from '../canvas/picture-pages.ts';
import { sheetText } from '../canvas/vector/sheet-text.ts';
import { busy } from '../session/busy.ts';
import type { Stage } from '../session/command.ts';
import type { ChartPictures } from '../session/dialog.ts';
import { targetForPicture } from '../session/leaving-picture.ts';
import { tell, valueOf } from '../session/notices.ts';
import type { PictureRun, PictureWay, WrittenPicture } from '../session/picture-way.ts';
import { now } from '../session/session.ts';
import { dateFormat } from '../ui/intl-formats.ts';
import { showBytes } from '../ui/show-number.ts';
import { pictureWords } from './picture-words.ts';
import { fontFaces } from './print/font-faces.ts';
import { printDocument } from './print/print-document.ts';

/** Pixels to a pixel at 100 % where a picture has any. */
const pixels = 2;

/** What can be made of the chart in front as a picture; null where none is drawn. */
export function picturesOf({ canvas, session }: Stage): ChartPictures | null {
  if (!canvas || session.rows === null) return null;
  return {
    sheet: (way) => canvas.vector(optionsOf(way)),
    write: (way, run) => writePicture(canvas, way, run),
  };
}

/** Writes the whole chart, with legend and marking, as a picture to a file the analyst chooses, and says so. */
export async function exportPicture({ canvas }: Stage, way: PictureWay): Promise<void> {
  if (!canvas) return;
  const signal = new AbortController().signal;
  const written = valueOf(
    await busy('busy.exporting', () => writePicture(canvas, way, { signal, onStep() {} })),
  );
  if (!written) return;
  const size = showBytes(written.bytes, now().settings.language);
  tell('notices.picture', { size, file: written.file.name });
}

async function writePicture(
  canvas: ChartCanvasHandle,
  way: PictureWay,
  run: PictureRun,
): Promise<Result<WrittenPicture>> {
  const target = await targetForPicture(way);
  if (!target.ok) return target;
  const { file, record } = target.value;
  run.onStep('drawing', 1);
  const drawn = way === 'pdf' ? await documentOf(canvas) : await pictureOf(canvas, way);
  if (run.signal.aborted) return fail('cancelled');
  const recorded = await record();
  if (!recorded.ok) return recorded;
  run.onStep(drawn.html === null ? 'writing' : 'printing', drawn.pages);
  const written =
    drawn.html === null
      ? await askMain('write-picture', { file: file.handle, png: drawn.bytes })
      : await printed({ file: file.handle, html: drawn.html, ...drawn.paper }, run.signal);
  return written.ok ? succeed({ file, bytes: written.value.bytes, pages: drawn.pages }) : written;
}

async function printed(job: Parameters<typeof askMain<'write-pdf'>>[1], signal: AbortSignal) {
  const stop = () => void askMain('stop-pdf', {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await askMain('write-pdf', job);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function pictureOf(canvas: ChartCanvasHandle, way: PictureWay) {
  const options = optionsOf(way);
  const bytes =
    way === 'svg'
      ? new TextEncoder().encode(sheetText(await canvas.vector(options), options.title))
      : new Uint8Array(await canvas.picture(options));
  return { html: null, bytes, pages: 1 } as const;
}

async function documentOf(canvas: ChartCanvasHandle) {
  const { settings } = now();
  const sheet = await canvas.vector(optionsOf('pdf'));
  const { left, top, right, bottom } = sheet.chart;
  const chart = { width: right - left, height: bottom - top };
  const pages = picturePages({ whole: sheet, chart }, settings.pdf);
  const html = printDocument(sheet, {
    ...{ pages, language: settings.language, faces: fontFaces() },
    words: {
      ...pictureWords(now()),
      date: dateFormat(settings.language, { dateStyle: 'long' }).format(new Date()),
      page: (page, of) => i18next.t('exporting:page', { page, pages: of }),
      at: (column, row) =>
        i18next.t('exporting:pageAt', { column, columns: pages.columns, row, rows: pages.rows }),
      overview: i18next.t('exporting:overviewPage'),
    },
  });
  const count = pages.tiles.length;
  return { html, pages: count === 1 ? 1 : count + 1, paper: pages.paper } as const;
}

/** How a chart is drawn for a way out; on paper, marking and title stand on each page instead. */
function optionsOf(way: PictureWay): PictureOptions {
  const session = now();
  const { labelSize, pictureNames, patterns } = session.settings;
  return {
    ...(way === 'pdf' ? { title: '', marking: '', summary: '' } : pictureWords(session)),
    ...{ scale: pixels, patterned: patterns },
    labelSize: pictureNames === 'screen' ? labelSize / 100 : 1,
    theme: way === 'png' || way === 'svg' ? 'light' : 'print',
  };
}
