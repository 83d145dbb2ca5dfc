import { annotationBox, headingHeight } from './annotation-shape.ts';
import type { Box } from './box.ts';
import type { ChartLook } from './chart-look.ts';
import { groupBox, groupHeading } from './group-box.ts';

/** Where words stand that were written on the chart, which names keep clear of; in pixels at this zoom from its origin. */
export function keptClear({ scene, geometry }: Pick<ChartLook, 'scene' | 'geometry'>, zoom: number): Box[] {
  const headings = scene.groups.flatMap((group) => {
    const box = group.title === '' ? null : groupBox(group, scene, geometry);
    return box ? [{ ...box, bottom: box.top + groupHeading }] : [];
  });
  const texts = [...scene.annotations.values()]
    .filter(({ kind, text }) => text !== '' && kind !== 'arrow')
    .map((annotation) => {
      const box = annotationBox(annotation);
      return annotation.kind === 'frame' ? { ...box, bottom: box.top + headingHeight } : box;
    });
  return [...headings, ...texts].map(({ left, top, right, bottom }) => ({
    ...{ left: left * zoom, top: top * zoom },
    ...{ right: right * zoom, bottom: bottom * zoom },
  }));
}
