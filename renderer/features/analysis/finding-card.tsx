import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { FoundFinding, PatternsFound } from '../../../core/contract/analysing.ts';
import { showOnChart } from '../../session/analysing-shown.ts';
import { dismissFinding, restoreFinding } from '../../session/findings.ts';
import { absentOf } from '../../session/following.ts';
import { addFound } from '../../session/following-places.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { FindingGrounds } from './finding-grounds.tsx';
import { useNameOf } from './use-rank-rows.ts';

interface FindingCardProps {
  readonly answer: PatternsFound;
  readonly finding: FoundFinding;
  readonly sentence: string;
  readonly when: string;
}

/** One finding: its sentence, whom it is about, what it rests on, and what can be done about it. */
export function FindingCard({ answer, finding, sentence, when }: FindingCardProps) {
  const { t } = useTranslation();
  const placements = useSession(({ rows }) => rows?.placements);
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  const nameOf = useNameOf(answer.names);
  const about = answer.names.filter(({ id }) => finding.entities.includes(id));
  const absent = placements ? absentOf(about, placements) : [];
  const pairs = answer.foundLinks
    .filter(({ id }) => finding.links.includes(id))
    .map(({ from, to }) => [from, to] as const);
  const add = async () => {
    if (await addFound(absent, pairs)) showOnChart(finding);
  };
  return (
    <section className="answer-part finding" aria-label={t('analysis:patterns.finding')}>
      <p className="finding-sentence">{sentence}</p>
      <div className="finding-people">
        {about.map(({ id, type }) => (
          <AriaButton key={id} className="finding-entity" onPress={() => goTo(id)}>
            <TypeIcon type={type} size={14} />
            {nameOf(id)}
          </AriaButton>
        ))}
      </div>
      <FindingGrounds answer={answer} finding={finding} when={when} />
      <div className="answer-actions">
        <Button onPress={() => showOnChart(finding)}>{t('analysis:patterns.show')}</Button>
        {canWrite && absent.length > 0 && (
          <Button onPress={() => void add()}>{t('following:add', { count: absent.length })}</Button>
        )}
        {canWrite && finding.dismissed !== null && (
          <Button onPress={() => void restoreFinding(finding)}>{t('analysis:patterns.restore')}</Button>
        )}
      </div>
      {canWrite && finding.dismissed === null && <PutAside finding={finding} />}
    </section>
  );
}

/** Puts a finding aside for a reason, which is remembered. */
function PutAside({ finding }: { readonly finding: FoundFinding }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const text = reason.trim();
  return (
    <form
      className="finding-aside"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') void dismissFinding(finding, text);
      }}
    >
      <TextField label={t('analysis:patterns.reason')} value={reason} onChange={setReason} />
      <Button type="submit" isDisabled={text === ''}>
        {t('analysis:patterns.dismiss')}
      </Button>
    </form>
  );
}
