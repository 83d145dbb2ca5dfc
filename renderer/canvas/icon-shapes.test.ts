import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { entityTypes } from '../../core/catalogue/entity-types.ts';
import { iconStrokes } from './icon-shapes.ts';

const folder = resolve(import.meta.dirname, '../../resources/icons/types');

describe('icon strokes', () => {
  it('reads paths, lines, circles and rectangles in their order', () => {
    const svg = `<svg viewBox="0 0 24 24"><path d="M1 2l3 4"/><line x1="0" y1="1" x2="2" y2="3"/>
      <circle cx="12" cy="12" r="3"/><rect x="4" y="5" width="6" height="2"/></svg>`;
    expect(iconStrokes(svg)).toEqual([
      'M1 2l3 4',
      'M0 1L2 3',
      'M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
      'M4 5h6v2h-6v-2z',
    ]);
  });

  it('rounds the corners of a rectangle', () => {
    expect(iconStrokes('<rect x="0" y="0" width="10" height="10" rx="2"/>')[0]).toBe(
      'M2 0h6a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
    );
  });

  it('leaves out what is not stroked and what is not drawn at all', () => {
    expect(iconStrokes('<path stroke="none" d="M0 0h24v24H0z"/><path d=""/><title>x</title>')).toEqual([]);
  });

  it('finds strokes in every drawing of a type, the masked one too', () => {
    const drawings = new Set(readdirSync(folder));
    for (const icon of [...entityTypes.map((type) => type.icon), 'user-off']) {
      expect(drawings).toContain(`${icon}.svg`);
      expect(iconStrokes(readFileSync(resolve(folder, `${icon}.svg`), 'utf8')).length).toBeGreaterThan(0);
    }
  });
});
