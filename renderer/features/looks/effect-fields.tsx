import { useTranslation } from 'react-i18next';

import { tints } from '../../../core/case/annotation.ts';
import { flags } from '../../../core/case/entity.ts';
import type { Effect, Rule } from '../../../core/case/look.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { facetsOn } from '../../session/facets-on.ts';
import { useSession } from '../../session/session.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { ScoreFields } from './score-fields.tsx';
import { factors } from './usual-effect.ts';

interface EffectFieldsProps<E extends Effect = Effect> {
  readonly on: Rule['on'];
  readonly effect: E;
  readonly onChange: (effect: Effect) => void;
}

/** What the effect of a rule needs to be told. */
export function EffectFields({ on, effect, onChange }: EffectFieldsProps) {
  switch (effect.kind) {
    case 'coloured':
      return <FacetField on={on} effect={effect} onChange={onChange} />;
    case 'shaded':
    case 'sized':
      return <ScoreFields on={on} effect={effect} onChange={onChange} />;
    case 'tint':
      return <TintField effect={effect} onChange={onChange} />;
    case 'badge':
      return <BadgeField effect={effect} onChange={onChange} />;
    case 'scale-by':
      return <FactorField effect={effect} onChange={onChange} />;
  }
}

type Of<K extends Effect['kind']> = Omit<EffectFieldsProps<Extract<Effect, { kind: K }>>, 'on'>;

function FacetField({ on, effect, onChange }: EffectFieldsProps<Extract<Effect, { kind: 'coloured' }>>) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const rows = useSession((session) => session.rows);
  const facets = new Set([...facetsOn(rows, on), effect.facet]);
  return (
    <SelectField
      label={t('looks:by')}
      value={effect.facet}
      choices={[...facets].map((id) => ({ id, label: words.facet(on, id) }))}
      onChange={(facet) => onChange({ ...effect, facet })}
    />
  );
}

function TintField({ effect, onChange }: Of<'tint'>) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {t('looks:tint')}
      </span>
      <div className="look-tints" role="group" aria-label={t('looks:tint')}>
        {tints.map((tint) => (
          <button
            key={tint}
            type="button"
            className={`look-tint look-tint-${tint}`}
            aria-pressed={tint === effect.tint}
            aria-label={t(`looks:tint-${tint}`)}
            title={t(`looks:tint-${tint}`)}
            onClick={() => onChange({ ...effect, tint })}
          />
        ))}
      </div>
    </div>
  );
}

function BadgeField({ effect, onChange }: Of<'badge'>) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('looks:badge')}
      value={effect.badge}
      choices={flags.map((id) => ({ id, label: t(`facets:flag-${id}`) }))}
      onChange={(id) => onChange({ ...effect, badge: flags.find((flag) => flag === id) ?? effect.badge })}
    />
  );
}

function FactorField({ effect, onChange }: Of<'scale-by'>) {
  const { t } = useTranslation();
  const offered = [...new Set([...factors, effect.factor])].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={t('looks:factor')}
      value={String(effect.factor)}
      choices={offered.map((factor) => ({ id: String(factor), label: t('looks:times', { factor }) }))}
      onChange={(factor) => onChange({ ...effect, factor: Number(factor) })}
    />
  );
}
