import { type Ref, useImperativeHandle, useMemo, useState } from 'react';

import './canvas.css';
import type { Identifier } from '../../core/case/identifier.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { ChartCanvasHandle, ChartCanvasProps } from './canvas-props.ts';
import type { ChartSurface } from './chart-surface.ts';
import { described } from './describe.ts';
import { Legend } from './legend.tsx';
import { legendEntries } from './legend-entries.ts';
import { Minimap } from './minimap.tsx';
import { sceneOf } from './scene.ts';
import { onlyEntity } from './selecting.ts';
import { useChartWords } from './use-chart-words.ts';
import { useSurface } from './use-surface.ts';
import { ZoomControl } from './zoom-control.tsx';

type Props = ChartCanvasProps & { readonly ref?: Ref<ChartCanvasHandle> };

/** One chart: draws the rows it is given, reports what hands do, and keeps nothing that would be missed. */
export function ChartCanvas(props: Props) {
  return <Chart key={props.rows.chart.id} {...props} />;
}

function Chart({ ref, ...props }: Props) {
  const { rows, visibilityOf, sizes, selection, theme, language } = props;
  const words = useChartWords(language);
  const scene = useMemo(
    () => sceneOf({ rows, visibilityOf, sizes, words }),
    [rows, visibilityOf, sizes, words],
  );
  const [focused, setFocused] = useState<Identifier | null>(null);
  const events = { ...props, onFocus: setFocused };
  const [surface, mount] = useSurface({ scene, selection, words, theme, events });
  useImperativeHandle(ref, () => handleOf(surface));
  const legend = useMemo(() => legendEntries(scene), [scene]);
  return (
    <div
      ref={mount}
      className="chart"
      role="application"
      tabIndex={0}
      data-theme={theme}
      aria-label={words.say('label', {
        title: titleOf(rows.chart, language),
        entities: scene.nodes.size,
        links: scene.links.size,
      })}
      aria-description={words.say('hint')}
    >
      <div className="chart-stage" />
      <Legend groups={legend} words={words} theme={theme} />
      <div className="chart-corner">
        <Minimap surface={surface} scene={scene} selection={selection} theme={theme} words={words} />
        <ZoomControl surface={surface} words={words} />
      </div>
      <p className="chart-spoken" aria-live="polite">
        {described(scene, focused ?? onlyEntity(selection), words)}
      </p>
    </div>
  );
}

function handleOf(surface: ChartSurface | null): ChartCanvasHandle {
  return {
    fit: () => surface?.fit(),
    fitSelection: () => surface?.fit(surface.view.selection.entities),
    zoomBy: (factor) => surface?.zoomBy(factor),
    focus: () => surface?.focus(),
    picture: (options) =>
      surface ? surface.picture(options) : Promise.reject(new Error('the chart is not on the page')),
  };
}
