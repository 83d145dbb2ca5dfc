import { families, type Family } from '../../core/case/custom-type.ts';
import { type LookColour, lookColours } from '../../core/looks/look-colours.ts';
import type { PictureTheme, Theme } from '../ui/theme.ts';
import { type Lettering, letterings } from './measure-text.ts';

const names = [
  'paper',
  'panel',
  'sunken',
  'chart',
  'chart-alt',
  'ink',
  'ink-2',
  'ink-3',
  'line-strong',
  'control',
  'thread',
  'thread-ink',
  'thread-wash',
  'thread-line',
  'focus',
  'warn-ink',
  'warn-wash',
  'border-line',
  'region-ink',
  'link',
  'fate-added',
  'fate-removed',
  'fate-changed',
  'fate-moved',
] as const;

export type ColourName = (typeof names)[number];

/** The tokens of one theme as the canvas needs them: resolved values, not names. */
export interface Colours {
  readonly of: Readonly<Record<ColourName, string>>;
  readonly lineOf: Readonly<Record<Family, string>>;
  readonly fillOf: Readonly<Record<Family, string>>;
  readonly lookOf: Readonly<Record<LookColour, string>>;
  /** Whether patterns stand beside the colours of looks. */
  readonly patterned: boolean;
  /** A CSS font of this lettering, `scale` times its size at 100 %. */
  readonly font: (lettering: Lettering, scale: number) => string;
}

/** Reads the tokens that hold at an element (see `renderer/ui/tokens.css`). */
export function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const faces = { ui: read('font-ui') || 'sans-serif', id: read('font-id') || 'monospace' };
  const of = Object.fromEntries(names.map((name) => [name, read(name)])) as Record<ColourName, string>;
  const perFamily = (part: string) =>
    Object.fromEntries(families.map((id) => [id, read(`fam-${id}-${part}`)])) as Record<Family, string>;
  return {
    of,
    lineOf: perFamily('line'),
    fillOf: perFamily('fill'),
    lookOf: Object.fromEntries(lookColours.map((id) => [id, read(`look-${id}`)])) as Record<
      LookColour,
      string
    >,
    patterned: element.closest('[data-patterned="true"]') !== null,
    font: (lettering, scale) => {
      const { size, weight, face } = letterings[lettering];
      return `${weight} ${size * scale}px ${faces[face]}`;
    },
  };
}

/** The tokens of a theme, whichever holds at the element now, with patterns beside them or not. */
export function coloursOf(theme: Theme | PictureTheme, near: Element, patterned = false): Colours {
  const probe = document.createElement('i');
  probe.dataset.theme = theme;
  near.append(probe);
  const colours = coloursAt(probe);
  probe.remove();
  return { ...colours, patterned };
}

/** Waits until every lettering of the chart can be drawn, so that no text is measured in a stand-in font. */
export async function fontsReady({ font }: Colours): Promise<void> {
  const fonts = (Object.keys(letterings) as Lettering[]).map((lettering) =>
    document.fonts.load(font(lettering, 1)),
  );
  await Promise.allSettled(fonts);
}
