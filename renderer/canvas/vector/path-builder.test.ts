import { describe, expect, it } from 'vitest';

import { PathBuilder } from './path-builder.ts';

function built(draw: (path: PathBuilder) => void): string {
  const path = new PathBuilder();
  draw(path);
  return path.data;
}

describe('path data', () => {
  it('takes every point through the matrix that holds then', () => {
    const path = new PathBuilder();
    path.moveTo(1, 2);
    path.matrix = [2, 0, 0, 3, 10, 20];
    path.lineTo(1, 2);
    path.closePath();
    expect(path.data).toBe('M1 2L12 26Z');
  });

  it('begins where nothing was begun', () => {
    expect(built((path) => path.lineTo(3, 4))).toBe('M3 4');
    expect(built((path) => path.quadraticCurveTo(1, 1, 2, 0))).toBe('M1 1Q1 1 2 0');
  });

  it('goes once round and no further', () => {
    const round = built((path) => path.arc(0, 0, 10, 0, 2 * Math.PI));
    expect(round.match(/C/g)).toHaveLength(4);
    expect(round.endsWith('10 0')).toBe(true);
    expect(built((path) => path.arc(0, 0, 10, 0, Math.PI / 2))).toBe('M10 0C10 5.52 5.52 10 0 10');
    expect(built((path) => path.arc(0, 0, 10, 0, -Math.PI / 2, true))).toBe('M10 0C10 -5.52 5.52 -10 0 -10');
  });

  it('goes round corners', () => {
    const corner = built((path) => {
      path.moveTo(0, 0);
      path.arcTo(10, 0, 10, 10, 4);
      path.lineTo(10, 10);
    });
    expect(corner).toMatch(/^M0 0L6 0C.* 10 4L10 10$/);
    const straight = built((path) => {
      path.moveTo(0, 0);
      path.arcTo(5, 0, 10, 0, 4);
    });
    expect(straight).toBe('M0 0L5 0');
  });

  it('keeps rounded corners no larger than the box', () => {
    expect(built((path) => path.roundRect(0, 0, 10, 4, [9])).startsWith('M2 0')).toBe(true);
    expect(built((path) => path.rect(0, 0, 2, 1))).toBe('M0 0L2 0L2 1L0 1Z');
  });
});
