import { describe, expect, it } from 'vitest';

import { joined, piecesWithin } from './pieces.ts';
import { SvgContext } from './svg-context.ts';
import type { SvgSheet } from './svg-sheet.ts';
import { sheetText } from './sheet-text.ts';

function sheet(): SvgSheet {
  return { defined: [], fragments: new Map(), images: [], measure: (text) => text.length * 6 };
}

function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(sheet());
  draw(context);
  return context.svg;
}

describe('a context that writes SVG', () => {
  it('keeps names as text, in their font, with nothing in them that is markup', () => {
    const text = drawn((context) => {
      context.font = "500 12px 'Inter Variable', sans-serif";
      context.textAlign = 'center';
      context.fillStyle = '#171c22';
      context.fillText('Anda <b>&"\u0007', 10, 20);
    });
    expect(text).toContain('>Anda &lt;b&gt;&amp;"\u2407</text>');
    expect(text).toContain('text-anchor="middle"');
    expect(text).toContain("font:500 12px 'Inter Variable', sans-serif");
  });

  it('squeezes a text that is wider than it may be', () => {
    expect(drawn((context) => context.fillText('abcdef', 0, 0, 12))).toContain('textLength="12"');
    expect(drawn((context) => context.fillText('ab', 0, 0, 12))).not.toContain('textLength');
  });

  it('draws where the transformation of the moment says, and goes back', () => {
    const svg = drawn((context) => {
      context.save();
      context.translate(10, 0);
      context.scale(2, 2);
      context.lineWidth = 1.5;
      context.strokeStyle = 'rgba(1,2,3,0.5)';
      context.setLineDash([4, 2]);
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(5, 0);
      context.stroke();
      context.restore();
      context.fillRect(0, 0, 1, 1);
    });
    const [line = '', box = ''] = svg.split('\n');
    expect(line).toContain('d="M10 0L20 0"');
    expect(line).toContain('stroke="rgb(1,2,3)" stroke-opacity="0.5" stroke-width="3"');
    expect(line).toContain('stroke-dasharray="8 4"');
    expect(box).toBe('<rect x="0" y="0" width="1" height="1" fill="#000"/>');
  });

  it('clips what comes after, one clip within the other', () => {
    const paper = sheet();
    const context = new SvgContext(paper);
    for (const side of [10, 5]) {
      context.beginPath();
      context.rect(0, 0, side, side);
      context.clip();
    }
    context.fillRect(0, 0, 1, 1);
    expect(paper.defined[1]).toMatch(/^<clipPath id="clip2" clip-path="url\(#clip1\)">/);
    expect(context.svg).toMatch(/^<g clip-path="url\(#clip2\)">/);
  });

  it('puts in drawings that were made apart, as large as they are wanted', () => {
    const paper = sheet();
    const image = {};
    const pieces = [{ svg: '<a/>', groups: [], box: { left: 0, top: 0, right: 10, bottom: 10 } }];
    paper.fragments.set(image, { pieces, width: 10, height: 10 });
    const context = new SvgContext(paper);
    context.drawImage(image as CanvasImageSource, 3, 4, 20, 20);
    expect(context.svg).toBe('<g transform="matrix(2 0 0 2 3 4)">\n<a/>\n</g>');
  });

  it('knows of every piece where it may be seen, and gives the pieces of a part', () => {
    const paper = sheet();
    const context = new SvgContext(paper);
    context.translate(100, 0);
    context.font = '500 10px sans-serif';
    context.fillText('kapal', 0, 50);
    context.beginPath();
    context.arc(200, 50, 10, 0, 2 * Math.PI);
    context.fill();
    context.resetTransform();
    const image = {};
    const pieces = [{ svg: '<a/>', groups: [], box: { left: 0, top: 0, right: 10, bottom: 10 } }];
    paper.fragments.set(image, { pieces, width: 10, height: 10 });
    context.drawImage(image as CanvasImageSource, 500, 0, 100, 100);
    const seen = (left: number, right: number) =>
      joined(piecesWithin(context.pieces, { left, right, top: 0, bottom: 100 }));
    expect(seen(0, 260)).toMatch(/^<text .*kapal<\/text>$/);
    expect(seen(280, 480)).toMatch(/^<path .*>$/);
    expect(seen(490, 700)).toBe('<g transform="matrix(10 0 0 10 500 0)">\n<a/>\n</g>');
    expect(seen(700, 800)).toBe('');
  });

  it('makes a document that refers to nothing outside', () => {
    const text = sheetText(
      { width: 2, height: 1, defined: [], pieces: [{ svg: '<rect/>', groups: [], box: null }] },
      'A & B',
    );
    expect(text).toContain('<title>A &amp; B</title>');
    expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });
});
