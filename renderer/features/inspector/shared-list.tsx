import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import { isTelling } from '../../../core/catalogue/telling.ts';
import { Button } from '../../ui/button.tsx';
import { useNames } from '../../ui/use-names.ts';
import { valueText } from '../../ui/value-text.ts';
import { useCommand } from '../../session/use-command.tsx';
import { type SharedValue, sharedValues } from './common-values.ts';

const mostListed = 14;

/** What several entities have in common and where they differ, and the ways to change all of them at once. */
export function SharedList({ entities }: { readonly entities: readonly Entity[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const shared = useMemo(() => sharedValues(entities), [entities]);
  const hasMasked = useMemo(() => entities.some((entity) => names.isMasked(entity)), [entities, names]);
  const told = ({ property, text, different }: SharedValue) => {
    if (hasMasked && isTelling(property)) return t('inspector.masked');
    return text === null
      ? t('inspect:various', { count: different })
      : names.text(valueText(property, text, names));
  };
  return (
    <section aria-label={t('inspect:common')}>
      <dl className="value-list">
        {shared.slice(0, mostListed).map((one) => (
          <div key={one.property} className="value">
            <dt>{names.property(one.property)}</dt>
            <dd>
              <span className={one.text === null ? 'value-words quiet' : 'value-words'}>{told(one)}</span>
              {one.known < entities.length && (
                <span className="shared-count">
                  {t('inspect:someOf', { count: one.known, all: entities.length })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="shared-acts">
        {(['set-values', 'set-type', 'add-note'] as const).map((id) => (
          <Act key={id} command={id} />
        ))}
      </p>
    </section>
  );
}

function Act({ command }: { readonly command: string }) {
  const { label, isEnabled, run } = useCommand(command);
  return isEnabled ? (
    <Button look="quiet" onPress={run}>
      {label}
    </Button>
  ) : null;
}
