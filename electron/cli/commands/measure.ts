import { type GraphDirection, graphDirections } from '../../../core/measures/graph-direction.ts';
import { measureById } from '../../../core/measures/measures.ts';
import type { Command } from '../command.ts';
import { answered, withCase } from '../with-case.ts';

/** `benang measure`: the score of every entity of a case. */
export const measure: Command = {
  name: 'measure',
  options: { direction: { type: 'string' } },
  names: [2, 2],
  async run({ names: [path = '', id = ''], text }, { program }) {
    const direction = directionOf(text('direction') ?? 'ignore');
    if (!direction) return undefined;
    const measured = await withCase({ how: 'existing', path }, program, ({ ask }) =>
      ask('measure', { measure: id, direction }),
    );
    const digits = measureById(id)?.unit === 'share' ? 6 : 0;
    return answered(measured, ({ scores }) => ({
      json: scores.map((one) => ({ id: one.id, label: one.label, score: one.score })),
      lines: scores.map(({ score, label }) => `${score.toFixed(digits).padStart(12)}  ${label}`),
    }));
  },
};

function directionOf(text: string): GraphDirection | undefined {
  return graphDirections.find((direction) => direction === text);
}
