import { type Ref, useImperativeHandle, useMemo, useState } from 'react';

import './canvas.css';
import type { Identifier } from '../../core/case/identifier.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { ChartCanvasHandle, ChartCanvasProps } from './canvas-props.ts';
import type { ChartSurface } from './chart-surface.ts';
import type { ChartWords } from './chart-words.ts';
import { described } from './describe.ts';
import { ChartLegend } from './legend.tsx';
import { legendParts } from './legend-signs.ts';
import { Minimap } from './minimap.tsx';
import type { Scene } from './scene.ts';
import { sceneGuides } from './scene-guides.ts';
import { scenes } from './scenes.ts';
import { lookedOverview } from './overview/looked-overview.ts';
import { overviews } from './overview/overview-of-scene.ts';
import { OverviewNote } from './overview/overview-note.tsx';
import { drawnLighting, litEntities } from './lit.ts';
import { useMeantEvents } from './use-meant-events.ts';
import { spotAt, spotOf } from './written-spot.ts';
import { standInsOf } from './stand-ins.ts';
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
  const { rows, overview: whole, visibilityOf, look } = props;
  const { selection, thread, theme, language, legendCorner } = props;
  const words = useChartWords(language);
  const [sceneFor] = useState(scenes);
  const scene = useMemo(
    () => sceneFor({ rows, visibilityOf, look, words }),
    [sceneFor, rows, visibilityOf, look, words],
  );
  const [overviewOf] = useState(overviews);
  const looked = useMemo(() => whole && lookedOverview(whole, look), [whole, look]);
  const overview = useMemo(() => overviewOf(scene, looked), [overviewOf, scene, looked]);
  const standIns = useMemo(() => standInsOf(scene), [scene]);
  const drawn = useMemo(
    () => drawnLighting({ ...selection, thread }, standIns),
    [selection, thread, standIns],
  );
  const [focused, setFocused] = useState<Identifier | null>(null);
  const events = { ...useMeantEvents(props, scene, standIns), onFocus: setFocused };
  const stands = { ...props, scene, words };
  const [guides, legend] = [useGuides(stands), useLegendParts(stands)];
  const [surface, mount] = useSurface({
    ...{ scene, guides, overview, selection: drawn, words, theme, legend, legendCorner, events },
    ...{ startAt: props.startAt, drawing: props.drawing },
  });
  useImperativeHandle(ref, () => handleOf(surface));
  return (
    <div
      ref={mount}
      className="chart"
      role="application"
      tabIndex={0}
      data-theme={theme}
      data-patterned={props.drawing.patterned}
      aria-label={words.say('label', {
        title: titleOf(rows.chart, language),
        entities: overview?.data.ids.length ?? scene.nodes.size,
        links: overview?.data.from.length ?? scene.links.size,
      })}
      aria-description={words.say('hint')}
    >
      <div className="chart-ground" />
      <canvas className="chart-tiles" hidden />
      <div className="chart-stage" />
      <OverviewNote surface={surface} words={words} />
      <ChartLegend
        {...{ parts: legend, words, corner: legendCorner }}
        theme={props.drawing.patterned ? `${theme} patterned` : theme}
        onMove={(to) => props.onLegend(to)}
        onSelect={(chosen) => events.onSelect(chosen)}
      />
      <div className="chart-corner" data-bare={!overview && scene.nodes.size === 0}>
        <Minimap
          surface={surface}
          scene={scene}
          overview={overview}
          selection={drawn}
          theme={theme}
          words={words}
        />
        <ZoomControl surface={surface} words={words} />
      </div>
      <p className="chart-spoken" aria-live="polite">
        {described(scene, focused ?? onlyEntity(drawn), words)}
      </p>
    </div>
  );
}

interface Standing extends ChartCanvasProps {
  readonly scene: Scene;
  readonly words: ChartWords;
}

function useGuides({ rows, overview, reading, scene, words }: Standing) {
  const { guides } = rows.chart;
  return useMemo(
    () => (guides && reading ? sceneGuides(guides, { scene, reading, words, whole: overview }) : null),
    [guides, reading, scene, words, overview],
  );
}

function useLegendParts({ overview, look, lookWords, scene, words }: Standing) {
  const isPartial = overview !== null;
  return useMemo(
    () => legendParts({ scene, look, lookWords, words, isPartial }),
    [scene, look, lookWords, words, isPartial],
  );
}

function handleOf(surface: ChartSurface | null): ChartCanvasHandle {
  return {
    fit: () => surface?.camera.fit(),
    fitSelection: () => surface?.camera.fit(litEntities(surface.view.selection)),
    zoomBy: (factor) => surface?.camera.zoomBy(factor),
    focus: () => surface?.focus(),
    sight: () => surface?.camera.sight ?? { x: 0, y: 0, zoom: 1 },
    lookAt: (sight) => surface?.camera.lookAt(sight),
    chartPoint: (x, y) => surface?.chartPoint(x, y) ?? { x: 0, y: 0 },
    spotOf: (what) => surface && spotOf(surface, what),
    spotAt: (point) => spotAt(surface, point),
    onView: (moved) => surface?.stage.onChange(moved) ?? (() => undefined),
    picture: (options) =>
      surface ? surface.picture(options) : Promise.reject(new Error('the chart is not on the page')),
    vector: (options) =>
      surface ? surface.vector(options) : Promise.reject(new Error('the chart is not on the page')),
  };
}
