import type { KeyPlayersFound } from '../../../core/contract/analysing.ts';
import { type KeyPlayerGoal, keyPlayerGoals } from '../../../core/measures/key-players/key-player-goal.ts';
import type { Command } from '../command.ts';
import { inColumns } from '../in-columns.ts';
import { networkOptions, networkTyped } from '../network-options.ts';
import { sayNetwork, sayScore } from '../say-network.ts';
import { wholeIn } from '../whole-in.ts';
import { answered, onCase } from '../with-case.ts';
import type { Translate } from '../words.ts';

/** `benang key-players`: the sets that matter most to a network, of one member, of two, and so on. */
export const keyPlayers: Command = {
  name: 'key-players',
  options: {
    ...networkOptions,
    k: { type: 'string', short: 'k' },
    goal: { type: 'string' },
    steps: { type: 'string' },
    victims: { type: 'boolean' },
  },
  names: [1, 1],
  async run(given, context) {
    const network = networkTyped(given);
    const goal = keyPlayerGoals.find((one) => one === (given.text('goal') ?? 'fragment'));
    const most = wholeIn(given.text('k') ?? '3', 1, 10);
    const steps = wholeIn(given.text('steps'), 1, 6);
    if (!network || !goal || most === undefined || steps === null || most === null) return undefined;
    const found = await onCase(given, context, async (open) => {
      const choice = await network(open);
      if (!choice.ok) return choice;
      const asked = { goal, most, victims: given.flag('victims'), ...(steps !== undefined && { steps }) };
      return open.ask('key-players', { network: choice.value, ...asked });
    });
    return answered(found, (value) => ({
      json: { goal, ...value },
      lines: linesOf(goal, value, context.translate),
    }));
  },
};

function linesOf(goal: KeyPlayerGoal, found: KeyPlayersFound, translate: Translate): string[] {
  const labels = new Map(found.names.map(({ id, label }) => [id, label]));
  const { before, leftOut, sampled, bound } = found;
  return [
    translate(`cli:keyPlayers.${goal}`, { before: sayScore(before, 'share') }),
    ...sayNetwork(found, translate),
    ...(leftOut > 0 ? [translate('cli:keyPlayers.leftOut', { count: leftOut })] : []),
    ...(sampled === null
      ? []
      : [translate('cli:keyPlayers.sampled', { count: sampled, bound: (bound ?? 0).toFixed(3) })]),
    ...inColumns([
      ['k', translate('cli:keyPlayers.value'), translate('cli:keyPlayers.left'), ''],
      ...found.sets.map(({ members, value, largest, parts }, at) => [
        String(at + 1),
        { right: sayScore(value, 'share') },
        translate('cli:keyPlayers.parts', { parts, largest }),
        members.map((id) => labels.get(id) ?? id).join('; '),
      ]),
    ]),
  ];
}
