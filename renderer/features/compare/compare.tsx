import './compare.css';
import { IconArrowsExchange, IconEye, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { colourCompared, compareAgain, compareSides, endComparison } from '../../session/comparing.ts';
import type { Compared } from '../../session/compared.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNames } from '../../ui/use-names.ts';
import { ComparedList } from './compared-list.tsx';
import { sideChoices, sideId } from './sides.ts';

/** Two charts, or two moments of one, side by side: what only one has, what is told otherwise, what moved. */
export function Compare() {
  const { t } = useTranslation();
  const comparing = useSession((session) => session.comparing);
  return (
    <section className="compare" aria-label={t('compare:name')}>
      <div className="compare-head lower-tools">{comparing ? <Sides comparing={comparing} /> : null}</div>
      <div className="compare-body">{comparing ? <Answer comparing={comparing} /> : <Teaching />}</div>
    </section>
  );
}

function Sides({ comparing }: { readonly comparing: Compared }) {
  const { t } = useTranslation();
  const names = useNames();
  const summary = useSession((session) => session.summary);
  if (!summary) return null;
  const { before, after, isColoured } = comparing;
  const choices = sideChoices(summary, [before, after], names, t);
  const sideOf = (id: string) => choices.find((choice) => choice.id === id)?.side ?? after;
  return (
    <>
      <SelectField
        label={t('compare:before')}
        isLabelHidden
        value={sideId(before)}
        choices={choices}
        onChange={(id) => void compareSides(sideOf(id), after)}
      />
      <IconButton
        icon={IconArrowsExchange}
        label={t('compare:swap')}
        onPress={() => void compareSides(after, before)}
      />
      <SelectField
        label={t('compare:after')}
        isLabelHidden
        value={sideId(after)}
        choices={choices}
        onChange={(id) => void compareSides(before, sideOf(id))}
      />
      <IconButton
        icon={IconEye}
        label={t('compare:onChart')}
        isOn={isColoured}
        onPress={() => colourCompared(!isColoured)}
      />
      <IconButton icon={IconX} label={t('compare:end')} onPress={endComparison} />
    </>
  );
}

function Answer({ comparing }: { readonly comparing: Compared }) {
  const { t } = useTranslation();
  const { answer, isAsking, isOld } = comparing;
  return (
    <>
      {isAsking && (
        <p className="compare-note" role="status">
          {t('compare:asking')}
        </p>
      )}
      {isOld && answer && (
        <p className="compare-note compare-old" role="status">
          {t('compare:old')}{' '}
          <Button look="quiet" onPress={() => void compareAgain(comparing)}>
            {t('compare:again')}
          </Button>
        </p>
      )}
      {answer && <ComparedList answer={answer} />}
    </>
  );
}

/** What this is for, and how to begin: the chart in front with any other, or with a step of its story. */
function Teaching() {
  const { t } = useTranslation();
  const names = useNames();
  const summary = useSession((session) => session.summary);
  const front = useSession(({ rows }) => rows?.chart.id);
  if (!summary || front === undefined) return null;
  const chart = { kind: 'chart', chart: front } as const;
  const others = sideChoices(summary, [], names, t).filter(({ id }) => id !== sideId(chart));
  return (
    <div className="compare-empty">
      <p>{t('compare:teach')}</p>
      <p>{t('compare:teachWhere')}</p>
      <div>
        <SelectField
          label={t('compare:beginWith')}
          value=""
          choices={others}
          onChange={(id) => {
            const chosen = others.find((choice) => choice.id === id);
            if (chosen) void compareSides(chosen.side, chart);
          }}
        />
      </div>
    </div>
  );
}
