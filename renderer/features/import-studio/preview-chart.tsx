import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { TriedNetwork } from '../../../core/contract/table-reading.ts';
import { colourClass, TypeIcon } from '../../ui/type-icon.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { placeTried, room, type Spot } from './place-tried.ts';
import { useTriedName } from './use-tried-name.ts';

type TriedEntity = TriedNetwork['entities'][number];

/** So many entities can be told apart in a drawing this small. */
const most = 40;
/** Room of the drawing, in chart units. */
const [width, height] = [600, 400];
/** Drawn smaller than this, names cover each other: then only the first have one. */
const leastScale = 0.55;
const firstNamed = 6;

interface PreviewChartProps {
  readonly network: TriedNetwork;
  readonly label: string;
}

/** A small still drawing of what a file makes: new, joined with the case, or in conflict with it. */
export function PreviewChart({ network, label }: PreviewChartProps) {
  const { t } = useTranslation();
  const drawn = useMemo(() => drawnOf(network), [network]);
  const left = network.entities.length - drawn.entities.length;
  return (
    <figure className="studio-drawing">
      <svg viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} role="img" aria-label={label}>
        <marker
          id="studio-arrow"
          viewBox="0 0 8 8"
          refX="23"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
        {drawn.links.map(({ from, to, isForward }, index) => (
          <line
            key={index}
            className="studio-link"
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            {...(isForward && { markerEnd: 'url(#studio-arrow)' })}
          />
        ))}
        {drawn.entities.map((one) => (
          <Glyph key={one.entity.key} {...one} />
        ))}
        {drawn.entities.slice(0, drawn.named).map((one) => (
          <Name key={one.entity.key} {...one} />
        ))}
      </svg>
      {left > 0 && <figcaption>{t('studio:notDrawn', { count: left })}</figcaption>}
    </figure>
  );
}

interface GlyphProps {
  readonly entity: TriedEntity;
  readonly spot: Spot;
}

function Glyph({ entity, spot: { x, y } }: GlyphProps) {
  const { t } = useTranslation();
  const type = useTypes().entity(entity.type);
  const name = useTriedName()(entity);
  return (
    <g
      className={`studio-glyph ${colourClass(type)}`}
      data-fate={entity.fate}
      transform={`translate(${x} ${y})`}
    >
      <title>{`${name}: ${t(`studio:fate.${entity.fate}`)}`}</title>
      <path className={`studio-body studio-fill-${type.family}`} d={bodies[type.family] ?? round} />
      <foreignObject x={-8} y={-8} width={16} height={16}>
        <TypeIcon type={entity.type} />
      </foreignObject>
      {entity.fate === 'joined' && <path className="studio-joined" d="M6 -12a5 5 0 1 0 .1 0Z" />}
      {entity.fate === 'conflicting' && <path className="studio-conflicting" d="M9 -16 15 -10 9 -4 3 -10Z" />}
    </g>
  );
}

function Name({ entity, spot: { x, y } }: GlyphProps) {
  const name = useTriedName()(entity);
  return (
    <text className="studio-glyph-name" x={x} y={y + 26} textAnchor="middle">
      {name.length > 18 ? `${name.slice(0, 17)}…` : name}
    </text>
  );
}

const round = 'M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0Z';
/** The shapes that families have on every chart. */
const bodies: Readonly<Record<string, string>> = {
  person: round,
  organisation: 'M-10 -13h20a3 3 0 0 1 3 3v20a3 3 0 0 1 -3 3h-20a3 3 0 0 1 -3 -3v-20a3 3 0 0 1 3 -3Z',
  thing: 'M-15 0 -7.5 -13 7.5 -13 15 0 7.5 13 -7.5 13Z',
  conveyance: 'M0 -16 16 0 0 16 -16 0Z',
  place: 'M0 17C-6 9 -13 5 -13 -3a13 13 0 0 1 26 0C13 5 6 9 0 17Z',
  event: 'M-6 -14 6 -14 14 -6 14 6 6 14 -6 14 -14 6 -14 -6Z',
};

function drawnOf({ entities, links }: TriedNetwork) {
  const shown = entities.slice(0, most);
  const places = new Map(shown.map(({ key }, index) => [key, index]));
  const ties = links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ from, to, direction: link.direction }];
  });
  const { spots, scale } = inRoom(placeTried(shown.length, ties, width / height));
  const middle = { x: 0, y: 0 };
  return {
    named: scale < leastScale ? firstNamed : shown.length,
    entities: shown.map((entity, index) => ({ entity, spot: spots[index] ?? middle })),
    links: ties.map(({ from, to, direction }) => ({
      ...{ from: spots[from] ?? middle, to: spots[to] ?? middle, isForward: direction === 'forward' },
    })),
  };
}

/** Spots about the middle of the drawing, drawn together as far as it takes to show all of them with their names. */
function inRoom(spots: readonly Spot[]): { readonly spots: readonly Spot[]; readonly scale: number } {
  const [x, y] = [span(spots.map((spot) => spot.x)), span(spots.map((spot) => spot.y))];
  const scale = Math.min(1, (width / 2 - room.x) / x.half, (height / 2 - room.y) / y.half);
  return {
    spots: spots.map((spot) => ({ x: (spot.x - x.middle) * scale, y: (spot.y - y.middle) * scale })),
    scale,
  };
}

function span(values: readonly number[]): { readonly middle: number; readonly half: number } {
  if (values.length === 0) return { middle: 0, half: 0 };
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + greatest) / 2, half: (greatest - least) / 2 };
}
