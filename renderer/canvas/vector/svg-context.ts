import { xmlText } from '../../../core/formats/xml/xml-text.ts';
import { type Box, boxBetween } from '../box.ts';
import { identity, type Matrix, matrixText, scaleOf, shortNumber, times } from './matrix.ts';
import { boxOf, dataOf } from './outline-path.ts';
import { PathBuilder } from './path-builder.ts';
import { boxAfter, boxOfText, joined, type Piece } from './pieces.ts';
import { imageMark, type SvgSheet } from './svg-sheet.ts';
import { attributes, colourOf } from './svg-text.ts';

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
const kept = [
  ...([
    'fillStyle',
    'strokeStyle',
    'lineWidth',
    'lineCap',
    'lineJoin',
    'miterLimit',
    'lineDashOffset',
  ] as const),
  ...(['globalAlpha', 'font', 'textAlign', 'textBaseline', 'letterSpacing'] as const),
];

type Kept = Pick<SvgContext, (typeof kept)[number]> & {
  readonly matrix: Matrix;
  readonly clip: string;
  readonly dash: readonly number[];
};

/** A drawing context that writes what is drawn on it as SVG; as much of one as the chart and Cytoscape draw with. */
export class SvgContext {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  letterSpacing = '0px';
  readonly #sheet: SvgSheet;
  readonly #path = new PathBuilder();
  readonly #saved: Kept[] = [];
  readonly #pieces: Piece[] = [];
  #dash: readonly number[] = [];
  #clip = '';
  #groups: readonly string[] = [];

  constructor(sheet: SvgSheet) {
    this.#sheet = sheet;
  }

  /** What was drawn so far. */
  get svg(): string {
    return joined(this.#pieces);
  }

  /** The same, element by element. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  save(): void {
    const { matrix } = this.#path;
    const state = Object.fromEntries(kept.map((name) => [name, this[name]])) as unknown as Kept;
    this.#saved.push({ ...state, matrix, clip: this.#clip, dash: this.#dash });
  }

  restore(): void {
    const last = this.#saved.pop();
    if (!last) return;
    const { matrix, clip, dash, ...state } = last;
    Object.assign(this, state);
    this.#path.matrix = matrix;
    this.#clipTo(clip);
    this.#dash = dash;
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }

  transform(...matrix: [number, number, number, number, number, number]): void {
    this.#path.matrix = times(this.#path.matrix, matrix);
  }

  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.#path.matrix = matrix;
  }

  resetTransform(): void {
    this.#path.matrix = identity;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path.clear();
  }

  closePath(): void {
    this.#path.closePath();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }

  roundRect(...rectangle: Parameters<PathBuilder['roundRect']>): void {
    this.#path.roundRect(...rectangle);
  }

  arc(...turn: Parameters<PathBuilder['arc']>): void {
    this.#path.arc(...turn);
  }

  arcTo(...turn: Parameters<PathBuilder['arcTo']>): void {
    this.#path.arcTo(...turn);
  }

  ellipse(...turn: Parameters<PathBuilder['ellipse']>): void {
    this.#path.ellipse(...turn);
  }

  bezierCurveTo(...curve: Parameters<PathBuilder['bezierCurveTo']>): void {
    this.#path.bezierCurveTo(...curve);
  }

  quadraticCurveTo(...curve: Parameters<PathBuilder['quadraticCurveTo']>): void {
    this.#path.quadraticCurveTo(...curve);
  }

  fill(path?: Path2D | string): void {
    this.#draw(path, this.#filling(), 0);
  }

  stroke(path?: Path2D): void {
    const factor = scaleOf(this.#path.matrix);
    this.#draw(path, this.#stroking(path ? 1 : factor), this.lineWidth * factor);
  }

  clip(path?: Path2D | string): void {
    const { defined } = this.#sheet;
    const id = `clip${defined.length + 1}`;
    defined.push(
      `<clipPath id="${id}"${this.#clipping()}><path ${attributes(this.#shape(path))}/></clipPath>`,
    );
    this.#clipTo(id);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const told = { ...this.#placed(), x, y, width, height, ...this.#filling() };
    this.#write('rect', told, this.#around(x, y, width, height));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const told = { ...this.#placed(), x, y, width, height, ...this.#stroking(1) };
    this.#write('rect', told, this.#around(x, y, width, height));
  }

  /** Nothing was drawn where it is used: a picture begins on empty ground. */
  clearRect(): void {
    this.#path.clear();
  }

  fillText(text: string, x: number, y: number, widest?: number): void {
    this.#text(text, { x, y }, widest, this.#filling());
  }

  strokeText(text: string, x: number, y: number, widest?: number): void {
    this.#text(text, { x, y }, widest, { ...this.#stroking(1), 'aria-hidden': 'true' });
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#sheet.measure(text, this.font) };
  }

  drawImage(image: CanvasImageSource, ...numbers: readonly number[]): void {
    const { fragments, images } = this.#sheet;
    const fragment = fragments.get(image);
    const [x = 0, y = 0, width = 0, height = 0] = numbers.length === 8 ? numbers.slice(4) : numbers;
    if (fragment) {
      const here = times(this.#path.matrix, [width / fragment.width, 0, 0, height / fragment.height, x, y]);
      const opacity = this.globalAlpha === 1 ? {} : { opacity: this.globalAlpha };
      const within = [...this.#groups, `<g ${attributes({ transform: matrixText(here), ...opacity })}>`];
      for (const { svg, groups, box } of fragment.pieces)
        this.#pieces.push({ svg, groups: [...within, ...groups], box: boxAfter(box, here) });
      return;
    }
    images.push({ image, cut: numbers.length === 8 ? numbers.slice(0, 4) : [] });
    const href = imageMark(images.length - 1);
    const told = { ...this.#placed(), x, y, width, height, href, preserveAspectRatio: 'none' };
    this.#write('image', told, this.#around(x, y, width, height));
  }

  #text(
    text: string,
    at: { readonly x: number; readonly y: number },
    widest: number | undefined,
    how: object,
  ) {
    const { width } = this.measureText(text);
    const anchor = anchors[this.textAlign];
    const squeezed = widest !== undefined && width > widest;
    const told = attributes({
      ...{ ...this.#placed(), ...at, style: `font:${this.font}`, ...how },
      ...(anchor && { 'text-anchor': anchor }),
      ...(this.textBaseline === 'middle' && { 'dominant-baseline': 'central' }),
      ...(this.letterSpacing !== '0px' && { 'letter-spacing': this.letterSpacing }),
      ...(squeezed && { textLength: widest, lengthAdjust: 'spacingAndGlyphs' }),
    });
    const box = boxAfter(boxOfText(this.font, at, { width, anchor }), this.#path.matrix);
    this.#put(`<text xml:space="preserve" ${told}>${xmlText(text)}</text>`, box);
  }

  #draw(path: Path2D | string | undefined, how: object, around: number): void {
    const shape = this.#shape(path);
    if (shape['d'] === '') return;
    const isUnderWay = path === undefined || typeof path === 'string';
    const box = isUnderWay
      ? boxAfter(this.#path.box, identity, around)
      : boxAfter(boxOf(path), this.#path.matrix, around);
    this.#write('path', { ...shape, ...how }, box);
  }

  #around(x: number, y: number, width: number, height: number): Box | null {
    const box = boxBetween({ x, y }, { x: x + width, y: y + height });
    return boxAfter(box, this.#path.matrix, this.lineWidth * scaleOf(this.#path.matrix));
  }

  /** The path that is drawn: told to it, or the one under way, which is where it is already. */
  #shape(path: Path2D | string | undefined): Readonly<Record<string, string>> {
    if (path === undefined || typeof path === 'string') return { d: this.#path.data };
    return { ...this.#placed(), d: dataOf(path) ?? '' };
  }

  #placed(): { readonly transform: string } | Record<string, never> {
    return this.#path.matrix === identity ? {} : { transform: matrixText(this.#path.matrix) };
  }

  #filling(): Readonly<Record<string, string | number>> {
    return colourOf('fill', this.fillStyle, this.globalAlpha);
  }

  #stroking(factor: number): Readonly<Record<string, string | number>> {
    const dashes = this.#dash.map((length) => shortNumber(length * factor)).join(' ');
    return {
      fill: 'none',
      ...colourOf('stroke', this.strokeStyle, this.globalAlpha),
      'stroke-width': this.lineWidth * factor,
      ...(this.lineCap !== 'butt' && { 'stroke-linecap': this.lineCap }),
      ...(this.lineJoin !== 'miter' && { 'stroke-linejoin': this.lineJoin }),
      ...(dashes !== '' && { 'stroke-dasharray': dashes }),
      ...(dashes !== '' &&
        this.lineDashOffset !== 0 && { 'stroke-dashoffset': this.lineDashOffset * factor }),
    };
  }

  /** The clip is told where the whole drawing stands, so it goes around an element's own transformation. */
  #clipping(): string {
    return this.#clip === '' ? '' : ` clip-path="url(#${this.#clip})"`;
  }

  #clipTo(clip: string): void {
    if (clip === this.#clip) return;
    this.#clip = clip;
    this.#groups = clip === '' ? [] : [`<g${this.#clipping()}>`];
  }

  #write(name: string, told: object, box: Box | null): void {
    this.#put(`<${name} ${attributes(told)}/>`, box);
  }

  #put(svg: string, box: Box | null): void {
    this.#pieces.push({ svg, groups: this.#groups, box });
  }
}
