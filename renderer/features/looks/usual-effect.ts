import type { Effect, Rule } from '../../../core/case/look.ts';

export type EffectKind = Effect['kind'];

/** What a rule can do, in the order of the choice. */
export const effectKinds = ['coloured', 'shaded', 'sized', 'tint', 'badge', 'scale-by'] as const;

/** The times the usual size or width that can be chosen. */
export const factors = [0.5, 0.75, 1.25, 1.5, 2, 3] as const;

/** What an effect begins with, of something every case has. */
export function usualEffect(kind: EffectKind, on: Rule['on']): Effect {
  const by = { facet: on === 'entities' ? 'links' : 'count' };
  switch (kind) {
    case 'coloured':
      return { kind, facet: on === 'entities' ? 'type' : 'strength' };
    case 'shaded':
      return { kind, by, scaling: 'linear', diverging: false };
    case 'sized':
      return { kind, by, scaling: 'linear' };
    case 'tint':
      return { kind, tint: 'blue' };
    case 'badge':
      return { kind, badge: 'important' };
    case 'scale-by':
      return { kind, factor: 1.5 };
  }
}
