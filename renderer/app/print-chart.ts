import './print-chart.css';
import i18next from 'i18next';

import { askMain } from '../bridge.ts';
import { pageRoom, type PicturePages, picturePages } from '../canvas/picture-pages.ts';
import type { PdfLayout } from '../../core/contract/settings.ts';
import type { Size } from '../canvas/viewport.ts';

/** What stands on every page beside the picture. */
interface PageWords {
  readonly title: string;
  /** Under which handling it may be passed on; empty for none. */
  readonly marking: string;
  readonly date: string;
}

/**
 * Writes a picture (PNG bytes, `scale` pixels to a pixel at 100 %) as a PDF: every page carries marking, title, date and
 * its number, and marks where the page beside it begins.
 */
export async function printPicture(
  file: string,
  png: Uint8Array,
  { words, layout, scale }: { readonly words: PageWords; readonly layout: PdfLayout; readonly scale: number },
): ReturnType<typeof askMain<'write-pdf'>> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }));
  await image.decode();
  const size = { width: image.naturalWidth / scale, height: image.naturalHeight / scale };
  const pages = picturePages(size, layout);
  const shown = pagesOf(pages, image.src, words);
  document.body.append(shown);
  try {
    await Promise.all([...shown.querySelectorAll('img')].map((one) => one.decode()));
    return await askMain('write-pdf', { file, ...pages.paper });
  } finally {
    shown.remove();
    URL.revokeObjectURL(image.src);
  }
}

function pagesOf(pages: PicturePages, image: string, words: PageWords): HTMLElement {
  const shown = element('div', 'print-pages');
  shown.append(
    ...pages.tiles.map((tile, at) => {
      const page = sized(element('section', 'print-page'), pages.paper);
      const frame = sized(element('div', 'print-frame'), pages.frame);
      const picture = sized(document.createElement('img'), pages.picture);
      picture.src = image;
      place(picture, -tile.left, -tile.top);
      frame.append(picture, ...overlapMarks(pages, tile));
      page.append(headOf(words, pages, tile), frame, footOf(words, at + 1, pages.tiles.length));
      return page;
    }),
  );
  return shown;
}

function headOf(
  { title, marking, date }: PageWords,
  { columns, rows, tiles }: PicturePages,
  { column, row }: PicturePages['tiles'][number],
): HTMLElement {
  const head = element('header', 'print-head');
  const where =
    tiles.length > 1
      ? i18next.t('exporting:pageAt', { column: column + 1, columns, row: row + 1, rows })
      : '';
  head.append(text('p', 'print-marking', marking), text('p', 'print-title', title));
  head.append(text('p', 'print-date', [date, where].filter((part) => part !== '').join(' · ')));
  return head;
}

function footOf({ marking }: PageWords, page: number, pages: number): HTMLElement {
  const foot = element('footer', 'print-foot');
  const number = i18next.t('exporting:page', { page, pages });
  foot.append(text('p', 'print-marking', marking), text('p', 'print-number', number));
  return foot;
}

/** Dashed lines where the page beside this one, or the one below, begins. */
function overlapMarks(
  { frame, columns, rows }: PicturePages,
  { column, row }: PicturePages['tiles'][number],
): readonly HTMLElement[] {
  const { overlap } = pageRoom;
  const across = [
    ...(column > 0 ? [overlap] : []),
    ...(column < columns - 1 ? [frame.width - overlap] : []),
  ].map((at) => place(element('i', 'print-across'), at, 0));
  const down = [...(row > 0 ? [overlap] : []), ...(row < rows - 1 ? [frame.height - overlap] : [])].map(
    (at) => place(element('i', 'print-down'), 0, at),
  );
  return [...across, ...down];
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function text(name: string, className: string, words: string): HTMLElement {
  const made = element(name, className);
  made.textContent = words;
  return made;
}

/** Millimetres, as everything here. */
function sized<E extends HTMLElement>(made: E, { width, height }: Size): E {
  made.style.width = `${width}mm`;
  made.style.height = `${height}mm`;
  return made;
}

function place<E extends HTMLElement>(made: E, left: number, top: number): E {
  made.style.left = `${left}mm`;
  made.style.top = `${top}mm`;
  return made;
}
