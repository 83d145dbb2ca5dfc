import { useTranslation } from 'react-i18next';

import { bordersKept } from '../../session/chart-filter.ts';
import { onlyBorder } from '../../session/filtering.ts';
import { useSession } from '../../session/session.ts';
import { usePairs } from '../../session/shown.ts';
import { BorderMark } from '../../ui/border-mark.tsx';
import { Section } from '../../ui/section.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { Row } from './row.tsx';

/** Links on the chart that cross a border, by pair of countries. Pressing a pair filters the chart to it. */
export function BorderSection() {
  const { t } = useTranslation();
  const names = useNames();
  const pairs = usePairs();
  const filter = useSession((session) => session.filter);
  const total = pairs.reduce((sum, { links }) => sum + links.length, 0);
  const most = Math.max(1, ...pairs.map(({ links }) => links.length));
  return (
    <Section part="borders" title={t('explorer.borders')} columns={[showNumber(total, names.language)]}>
      <ul className="rows">
        {pairs.map(({ countries, links }) => (
          <Row
            key={countries.join('-')}
            label={t('explorer.pairCount', {
              one: names.country(countries[0]),
              other: names.country(countries[1]),
              count: links.length,
            })}
            isOn={bordersKept(filter).includes(countries.join('-'))}
            onPress={() => onlyBorder(countries.join('-'))}
          >
            <BorderMark countries={countries} />
            <span className="row-meter">
              <span style={{ width: `${(links.length / most) * 100}%` }} />
            </span>
            <b className="row-number">{showNumber(links.length, names.language)}</b>
          </Row>
        ))}
      </ul>
      {pairs.length === 0 && <p className="row-none">{t('explorer.noBorders')}</p>}
    </Section>
  );
}
