import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { lookColours } from '../../core/looks/look-colours.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const css = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');

/** The tokens of a theme that are plain colours, those of later blocks over those of earlier ones. */
function tokensOf(theme: string): Map<string, Rgb> {
  const tokens = new Map<string, Rgb>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    if (selector.includes(':root,') || selector.includes(`[data-theme='${theme}']`))
      for (const [, name = '', hex = ''] of body.matchAll(/--([\w-]+):\s*#([0-9a-f]{6});/g))
        tokens.set(name, linear(hex));
  return tokens;
}

/** Linear light, by the sRGB standard IEC 61966-2-1. */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

/** Contrast as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, bright] = [luminance(a), luminance(b)].toSorted((left, right) => left - right) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

/** How eyes without one kind of cone see: Machado, Oliveira and Fernandes 2009, severity 1, in linear light. */
const eyes: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, colour: Rgb): Rgb {
  return matrix.map((row) =>
    row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0),
  ) as unknown as Rgb;
}

/** Oklab (Ottosson 2020), in which distances are about as large as they look: 0.02 is just seen side by side. */
function oklab(colour: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map((part) => Math.cbrt(Math.max(0, part))) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function seenBy(matrix: Matrix, colour: Rgb): Rgb {
  return oklab(times(matrix, colour).map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb);
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));

/** The least distance between any two of these colours for an eye. */
function leastDistance(colours: readonly Rgb[], eye: Matrix): number {
  const seen = colours.map((colour) => seenBy(eye, colour));
  return Math.min(...seen.flatMap((a, at) => seen.slice(at + 1).map((b) => distance(a, b))));
}

/** Colours that stand beside each other in a legend, and how far apart they are at least. */
const palettes = [
  ['tint-', 0.09],
  ['category-', 0.08],
  ['sequence-', 0.05],
  ['diverging-', 0.05],
] as const;

describe.each(['light', 'dark', 'contrast', 'print'])('colours of looks in the theme %s', (theme) => {
  const tokens = tokensOf(theme);
  const token = (name: string): Rgb => tokens.get(name) ?? expect.fail(`no token ${name}`);
  const palette = (prefix: string) =>
    lookColours.filter((name) => name.startsWith(prefix)).map((name) => token(`look-${name}`));

  it('stand out from the ground of the chart as graphics must, WCAG 2.2 1.4.11', () => {
    for (const name of lookColours)
      expect(contrast(token(`look-${name}`), token('chart')), name).toBeGreaterThanOrEqual(3);
  });

  it.each(palettes)('%s can be told apart by eyes of every kind', (prefix, least) => {
    for (const [name, eye] of Object.entries(eyes))
      expect(leastDistance(palette(prefix), eye), name).toBeGreaterThanOrEqual(least);
  });

  it('get darker or lighter step by step, so that grey print keeps their order', () => {
    const ramp = palette('sequence-').map((colour) => oklab(colour)[0]);
    const sorted = ramp.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(ramp);
  });

  it('are not taken for the red thread', () => {
    for (const colour of [...palette('category-'), ...palette('tint-')])
      expect(distance(oklab(colour), oklab(token('thread')))).toBeGreaterThan(0.1);
  });
});
