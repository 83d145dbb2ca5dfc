import { nothingSelected } from './selection.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { Tint } from '../../core/case/annotation.ts';
import type { AnnotationKind, AnnotationPlace } from '../canvas/canvas-props.ts';
import type { DrawingTool, Writing } from './drawing-tool.ts';
import { edit } from './editing.ts';
import { now, put } from './session.ts';

/** Takes a tool in hand and lets go of what is selected; null puts it away. */
export function takeTool(tool: DrawingTool | null): void {
  put({ tool, ...(tool && { marked: null, selection: nothingSelected }) });
}

/** Begins to write something in place, or ends it. */
export function write(writing: Writing | null): void {
  put({ writing });
}

/** Selects an annotation, and then nothing else. */
export function mark(marked: Identifier | null): void {
  put({ marked, ...(marked !== null && { selection: nothingSelected, subject: null }) });
}

/** Puts an annotation where it was drawn; what has words is written first and kept once it has them. */
export async function annotate(kind: AnnotationKind, place: AnnotationPlace): Promise<void> {
  put({ tool: null });
  if (kind === 'arrow') await keepAnnotation(kind, rounded(place), '');
  else write({ kind: 'new-annotation', annotation: kind, place: rounded(place) });
}

/** Adds an annotation to the chart in front. */
export async function keepAnnotation(
  kind: AnnotationKind,
  place: AnnotationPlace,
  text: string,
): Promise<void> {
  const { rows } = now();
  if (rows) await edit('save-annotation', { row: { chart: rows.chart.id, kind, text, ...place } });
}

/** Changes an annotation of the chart in front. */
export async function changeAnnotation(
  id: Identifier,
  part: Partial<AnnotationPlace> & { readonly text?: string; readonly tint?: Tint },
): Promise<void> {
  const annotation = now().rows?.annotations.get(id);
  if (!annotation) return;
  const { id: own, ...row } = annotation;
  await edit('save-annotation', { id: own, row: { ...row, ...rounded(part) } });
}

/** Deletes the selected annotation. */
export async function deleteMarked(): Promise<void> {
  const { marked } = now();
  if (marked !== null) await edit('delete-annotation', { id: marked });
  put({ marked: null });
}

/** Selects the annotation after the selected one, by where they were made. */
export function markNext(): void {
  const { rows, marked } = now();
  const ids = [...(rows?.annotations.keys() ?? [])];
  mark(ids[(ids.indexOf(marked ?? '') + 1) % ids.length] ?? null);
}

function rounded<P extends Partial<AnnotationPlace>>(place: P): P {
  const whole = Object.entries(place).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value) : value,
  ]);
  return Object.fromEntries(whole) as P;
}
