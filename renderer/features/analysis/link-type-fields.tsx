import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { usePick } from './use-pick.ts';

/** Which types of links count, with how many there are on the chart; all of them unless some are switched off. */
export function LinkTypeFields() {
  const { t } = useTranslation();
  const names = useNames();
  const pick = usePick();
  const chosen = useSession(({ network }) => network.linkTypes);
  const counts = useCounts();
  if (counts.length < 2) return null;
  const all = counts.map(([type]) => type);
  const toggle = (type: string, isOn: boolean) => {
    const others = (chosen ?? all).filter((one) => one !== type);
    const next = isOn ? [...others, type] : others;
    if (next.length > 0) pick({ linkTypes: all.every((one) => next.includes(one)) ? null : next });
  };
  return (
    <div className="network-types" role="group" aria-label={t('scores:linkTypes')}>
      <span className="field-label">{t('scores:linkTypes')}</span>
      {counts.map(([type, count]) => (
        <CheckBox
          key={type}
          label={`${names.linkType(type)} (${showNumber(count, names.language)})`}
          isOn={chosen?.includes(type) ?? true}
          onChange={(isOn) => toggle(type, isOn)}
        />
      ))}
    </div>
  );
}

function useCounts(): readonly (readonly [string, number])[] {
  const links = useSession(({ rows }) => rows?.links);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { type } of links?.values() ?? []) counts.set(type, (counts.get(type) ?? 0) + 1);
    return [...counts].sort(([, left], [, right]) => right - left);
  }, [links]);
}
