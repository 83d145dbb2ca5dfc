import { fail } from '../../../core/case/problem.ts';
import type { Measured } from '../../../core/contract/analysing.ts';
import { type Unit, unitOf } from '../../../core/measures/measure.ts';
import { measureById, measures } from '../../../core/measures/measures.ts';
import type { Command, CommandContext, Said } from '../command.ts';
import { inColumns } from '../in-columns.ts';
import { measuredTable, type ScoreRow } from '../measured-table.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork, sayScore } from '../say-network.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang measure`: the score of every entity or every link of a network, or which measures there are. */
export const measure: Command = {
  name: 'measure',
  options: {
    ...networkOptions,
    plain: { type: 'boolean' },
    normalised: { type: 'boolean' },
    approximate: { type: 'boolean' },
    details: { type: 'boolean' },
    csv: { type: 'boolean' },
    list: { type: 'boolean' },
  },
  names: [1, 2],
  async run(given, context) {
    const [, id] = given.names;
    if (id === undefined || given.flag('list')) return { ok: true, value: list(context) };
    const network = networkTyped(given);
    if (!network || (given.flag('plain') && given.flag('normalised'))) return undefined;
    const known = measureById(id);
    if (!known) return fail('unknown-measure', { details: { measure: id } });
    const measured = await onCase(given, context, async (open) => {
      const choice = await network(open);
      if (!choice.ok) return choice;
      return open.ask('measure', {
        ...{ measure: id, network: choice.value, approximate: given.flag('approximate') },
        ...(given.flag('plain') && { normalised: false }),
        ...(given.flag('normalised') && { normalised: true }),
      });
    });
    return answered(measured, (value) => {
      const rows = rowsOf(value);
      const unit = unitOf(known, value.normalised);
      return {
        json: given.flag('details') ? detailsOf(value, rows) : rows,
        lines: given.flag('csv')
          ? measuredTable(value, rows, context)
          : linesOf(value, rows, unit, context.translate),
      };
    });
  },
};

function list({ translate }: CommandContext): Said {
  const words = ({ id }: { readonly id: string }) => ({
    name: translate(`measures:${id}.name`),
    explain: translate(`measures:${id}.explain`),
  });
  return {
    json: measures.map((one) => ({
      ...{ id: one.id, ...words(one), on: one.on, heeds: one.heeds, reference: one.reference },
    })),
    lines: inColumns(measures.map((one) => [one.id, `${words(one).name}: ${words(one).explain}`])),
  };
}

function rowsOf({ scores, linkScores }: Measured): ScoreRow[] {
  const links = linkScores.map(({ link: { id, label, type, from, to }, score }) => ({
    ...{ id, label, score, type, from, to },
  }));
  let rank = 0;
  return [...scores, ...links].map((one, at, all) => {
    if (all[at - 1]?.score !== one.score) rank = at + 1;
    return { ...one, rank };
  });
}

function detailsOf({ linkScores, names, ...measured }: Measured, rows: readonly ScoreRow[]) {
  return { ...measured, scores: rows };
}

/** What a row is about: a link by who it joins. */
function titlesOf({ names = [] }: Measured): (row: ScoreRow) => string {
  const labels = new Map(names.map(({ id, label }) => [id, label]));
  return ({ id, label, type, from, to }) =>
    from === undefined || to === undefined
      ? label || id
      : `${labels.get(from) ?? from} - ${labels.get(to) ?? to}  (${label || type}, ${id})`;
}

function linesOf(value: Measured, rows: readonly ScoreRow[], unit: Unit, translate: Translate): string[] {
  const name = translate(`measures:${value.measure}.name`);
  const explain = translate(`measures:${value.measure}.explain`);
  const [first, second] = rows;
  const titleOf = titlesOf(value);
  const highest = {
    ...{ label: first && titleOf(first), score: sayScore(first?.score ?? 0, unit) },
    ...{ count: rows.length, next: sayScore(second?.score ?? 0, unit) },
  };
  return [
    `${name}: ${explain}`,
    ...sayNetwork(value, translate),
    ...(value.bound === null ? [] : [translate('cli:measured.bound', { bound: value.bound.toPrecision(2) })]),
    ...(first && second ? [translate('cli:measured.highest', highest)] : []),
    ...inColumns(
      rows.map((row) => [{ right: String(row.rank) }, { right: sayScore(row.score, unit) }, titleOf(row)]),
    ),
  ];
}
