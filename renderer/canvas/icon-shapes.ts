/** One stroke of an icon, as SVG path data in a box of 24 x 24. */
export type Stroke = string;

const element = /<(path|circle|rect|line)\b([^>]*)>/g;
const attribute = /([\w-]+)\s*=\s*"([^"]*)"/g;

/**
 * Reads the strokes of a simple outline SVG (path, circle, rect, line; no groups, no transforms), without the DOM:
 * parsing markup is something Trusted Types forbid.
 */
export function iconStrokes(svg: string): readonly Stroke[] {
  return [...svg.matchAll(element)].flatMap(([, name, attributes]) => {
    const values = new Map([...(attributes ?? '').matchAll(attribute)].map(([, key, value]) => [key, value]));
    const number = (key: string) => Number(values.get(key) ?? 0);
    if (values.get('stroke') === 'none') return [];
    const stroke = strokeOf(name ?? '', values.get('d') ?? '', number);
    return stroke === '' ? [] : [stroke];
  });
}

function strokeOf(name: string, path: string, number: (key: string) => number): Stroke {
  switch (name) {
    case 'path':
      return path;
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'));
    default:
      return rectangle(number);
  }
}

function ellipse(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function rectangle(number: (key: string) => number): string {
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const r = Math.min(number('rx') || number('ry'), width / 2, height / 2);
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}` : '');
  return [
    `M${x + r} ${y}h${width - 2 * r}${corner(1, 1)}`,
    `v${height - 2 * r}${corner(-1, 1)}`,
    `h${2 * r - width}${corner(-1, -1)}`,
    `v${2 * r - height}${corner(1, -1)}z`,
  ].join('');
}
