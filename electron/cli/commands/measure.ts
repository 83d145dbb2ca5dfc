import { type GraphDirection, graphDirections } from '../../../core/measures/graph-direction.ts';
import { unitOf } from '../../../core/measures/measure.ts';
import { measureById } from '../../../core/measures/measures.ts';
import { type Command, opening } from '../command.ts';
import { answered, onCase } from '../with-case.ts';

/** `benang measure`: the score of every entity of a case. */
export const measure: Command = {
  name: 'measure',
  options: { ...opening, direction: { type: 'string' } },
  names: [2, 2],
  async run(given, context) {
    const [, id = ''] = given.names;
    const direction = directionOf(given.text('direction') ?? 'ignore');
    if (!direction) return undefined;
    const measured = await onCase(given, context, ({ ask }) => ask('measure', { measure: id, direction }));
    const known = measureById(id);
    const digits = known && unitOf(known) === 'count' ? 0 : 6;
    return answered(measured, ({ scores }) => ({
      json: scores.map((one) => ({ id: one.id, label: one.label, score: one.score })),
      lines: scores.map(({ score, label }) => `${score.toFixed(digits).padStart(12)}  ${label}`),
    }));
  },
};

function directionOf(text: string): GraphDirection | undefined {
  return graphDirections.find((direction) => direction === text);
}
