import { xmlAttribute, xmlText } from '../../../core/formats/xml/xml-text.ts';
import type { Box } from '../../canvas/box.ts';
import { pageRoom, type PicturePages } from '../../canvas/picture-pages.ts';
import type { ChartSheet } from '../../canvas/vector/chart-sheet.ts';
import { joined, piecesWithin } from '../../canvas/vector/pieces.ts';
import { tileMap, tilePlan } from './tile-map.ts';
import { printStyle } from './print-style.ts';

/** What stands on every page beside the picture. */
export interface PageWords {
  readonly title: string;
  /** Under which handling it may be passed on; empty for none. */
  readonly marking: string;
  readonly summary: string;
  readonly date: string;
  /** Number of a page among all. */
  readonly page: (page: number, pages: number) => string;
  /** Where a page belongs: its column and row, from 1. */
  readonly at: (column: number, row: number) => string;
  /** What the page is called that shows how the others go together. */
  readonly overview: string;
}

interface Page {
  readonly where: string;
  readonly picture: string;
  readonly map: string;
}

/** Rules for the fonts of the pages. */
interface PrintOptions {
  readonly words: PageWords;
  readonly pages: PicturePages;
  readonly faces: string;
  readonly language: string;
}

/**
 * A chart on pages as one HTML document, without scripts: every page carries marking, title, date, its number and a small
 * map of the pages. Where there are several, the first shows the whole with its legend and where each page belongs. A page
 * holds what can be seen on it and nothing else.
 */
export function printDocument(sheet: ChartSheet, { words, pages, faces, language }: PrintOptions): string {
  const all = pages.tiles.length === 1 ? [onlyPage(sheet, pages)] : severalPages(sheet, pages, words);
  const told = all.map((page, at) => pageText(page, { words, pages, number: at + 1, count: all.length }));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${xmlText(words.title)}</title>`,
    `<style>${faces}${printStyle(pages.paper)}</style></head><body>`,
    `<svg class="defined" aria-hidden="true"><defs>${sheet.defined.join('')}</defs></svg>`,
    ...told,
    '</body></html>',
  ].join('\n');
}

function onlyPage(sheet: ChartSheet, { frame }: PicturePages): Page {
  return { where: '', map: '', picture: fitted(sheet, frame, '') };
}

function severalPages(sheet: ChartSheet, pages: PicturePages, words: PageWords): readonly Page[] {
  const overview = {
    where: words.overview,
    map: tileMap(pages, null),
    picture: fitted(sheet, pages.frame, tilePlan(sheet.chart, pages)),
  };
  const tiles = pages.tiles.map((tile, at) => ({
    where: words.at(tile.column + 1, tile.row + 1),
    map: tileMap(pages, at),
    picture: partOf(sheet, pages, at) + overlapMarks(pages, tile),
  }));
  return [overview, ...tiles];
}

/** All of it in the middle of a frame, millimetres, with something drawn over it. */
function fitted(sheet: ChartSheet, frame: PicturePages['frame'], over: string): string {
  const { width, height, pieces } = sheet;
  const box = `0 0 ${width} ${height}`;
  return `<svg viewBox="${box}" style="width:${frame.width}mm;height:${frame.height}mm">${joined(pieces)}${over}</svg>`;
}

/** What one page shows of the chart. */
function partOf({ chart, pieces }: ChartSheet, pages: PicturePages, at: number): string {
  const { frame, picture, tiles } = pages;
  const perMillimetre = (chart.right - chart.left) / picture.width;
  const { left = 0, top = 0 } = tiles[at] ?? {};
  const seen: Box = {
    left: chart.left + left * perMillimetre,
    top: chart.top + top * perMillimetre,
    right: chart.left + (left + frame.width) * perMillimetre,
    bottom: chart.top + (top + frame.height) * perMillimetre,
  };
  // legend and title stand on the overview
  const drawn: Box = {
    left: Math.max(seen.left, chart.left),
    top: Math.max(seen.top, chart.top + 4),
    right: Math.min(seen.right, chart.right),
    bottom: Math.min(seen.bottom, chart.bottom - 4),
  };
  const view = [seen.left, seen.top, seen.right - seen.left, seen.bottom - seen.top];
  const style = `width:${frame.width}mm;height:${frame.height}mm`;
  return `<svg viewBox="${view.join(' ')}" style="${style}">${joined(piecesWithin(pieces, drawn))}</svg>`;
}

/** Dashed lines where the page beside this one, or the one below, begins. */
function overlapMarks(
  { frame, columns, rows }: PicturePages,
  { column, row }: PicturePages['tiles'][number],
): string {
  const { overlap } = pageRoom;
  const across = [...(column > 0 ? [overlap] : []), ...(column < columns - 1 ? [frame.width - overlap] : [])];
  const down = [...(row > 0 ? [overlap] : []), ...(row < rows - 1 ? [frame.height - overlap] : [])];
  return [
    ...across.map((at) => `<i class="across" style="left:${at}mm"></i>`),
    ...down.map((at) => `<i class="down" style="top:${at}mm"></i>`),
  ].join('');
}

interface Numbered {
  readonly words: PageWords;
  readonly pages: PicturePages;
  readonly number: number;
  readonly count: number;
}

function pageText({ where, picture, map }: Page, { words, pages, number, count }: Numbered): string {
  const { width, height } = pages.frame;
  const marking =
    words.marking === '' ? '<p class="marking"></p>' : `<p class="marking">${xmlText(words.marking)}</p>`;
  return [
    `<section class="page" aria-label="${xmlAttribute(words.page(number, count))}"><header class="head">`,
    words.marking === '' ? '' : marking,
    `<p class="title">${xmlText(words.title)}</p>`,
    `<div class="line"><p>${xmlText(words.summary)}</p>`,
    `<p>${xmlText([where, words.date].filter((part) => part !== '').join(' · '))}</p></div></header>`,
    `<div class="frame" style="width:${width}mm;height:${height}mm">${picture}</div>`,
    `<footer class="foot">${map}${words.marking === '' ? '<p style="flex:1"></p>' : marking}`,
    `<p>${xmlText(words.page(number, count))}</p></footer></section>`,
  ].join('');
}
