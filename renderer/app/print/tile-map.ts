import type { Box } from '../../canvas/box.ts';
import type { PicturePages } from '../../canvas/picture-pages.ts';

/** A small map of the pages as they are put together, the one of this number filled. */
export function tileMap({ columns, rows, frame }: PicturePages, here: number | null): string {
  const height = 10;
  const width = (height * frame.width) / frame.height;
  const scale = Math.min(10 / (rows * height), 30 / (columns * width));
  const cells = Array.from({ length: columns * rows }, (_, at) => {
    const [x, y] = [(at % columns) * width, Math.floor(at / columns) * height];
    const is = at === here ? ' class="here"' : '';
    return `<rect${is} x="${x * scale}" y="${y * scale}" width="${width * scale}" height="${height * scale}"/>`;
  });
  const size = { width: columns * width * scale, height: rows * height * scale };
  const box = `-0.2 -0.2 ${size.width + 0.4} ${size.height + 0.4}`;
  const style = `width:${size.width}mm;height:${size.height}mm`;
  return `<svg class="map" aria-hidden="true" viewBox="${box}" style="${style}">${cells.join('')}</svg>`;
}

/** Where each page belongs, drawn over the chart as it stands on its sheet; the first of them is page 2. */
export function tilePlan(chart: Box, { picture, frame, tiles }: PicturePages): string {
  const perMillimetre = (chart.right - chart.left) / picture.width;
  const [width, height] = [frame.width * perMillimetre, frame.height * perMillimetre];
  const letters = Math.min(width, height) / 5;
  const drawn = tiles.map(({ left, top }, at) => {
    const [x, y] = [
      Math.max(chart.left, chart.left + left * perMillimetre),
      Math.max(chart.top, chart.top + top * perMillimetre),
    ];
    const right = Math.min(chart.right, chart.left + left * perMillimetre + width);
    const bottom = Math.min(chart.bottom, chart.top + top * perMillimetre + height);
    const size = `width="${right - x}" height="${bottom - y}" stroke-width="${letters / 40}"`;
    const middle = `x="${(x + right) / 2}" y="${(y + bottom) / 2 + letters / 3}"`;
    return [
      `<rect x="${x}" y="${y}" ${size}/>`,
      `<text ${middle} fill-opacity="0.55" font-size="${letters}" stroke-width="${letters / 12}" stroke-opacity="0.4">${at + 2}</text>`,
    ].join('');
  });
  return `<g class="plan">${drawn.join('')}</g>`;
}
