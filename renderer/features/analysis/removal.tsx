import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Answers } from '../../session/analysing.ts';
import { askWithout, showAway, takeAway } from '../../session/analysing-shown.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerPart } from './answer-part.tsx';
import { RankList } from './rank-list.tsx';
import type { RankRow } from './rank-row.ts';
import { showFigure, showShare } from './show-share.ts';
import { useNameOf } from './use-rank-rows.ts';

/** What falls apart without those who are taken away: before and after, and the parts that come of it. */
export function Removal() {
  const without = useSession(({ analysis }) => analysis.choices.removal.without);
  return (
    <AnswerFrame
      question="removal"
      choices={<TakenAway />}
      isIdle={without.length === 0}
      cautionsOf={({ cautions }) => cautions}
      show={(answer) => <RemovalAnswer answer={answer} />}
    />
  );
}

/** Who is taken away, each to be taken back, the way to take away what is selected, and to see it on the chart. */
function TakenAway() {
  const { t } = useTranslation();
  const { without } = useSession(({ analysis }) => analysis.choices.removal);
  const away = useSession(({ analysis }) => analysis.onChart.away);
  const selected = useSession(({ selection }) => selection.entities);
  const nameOf = useAwayNames();
  const coming = [...selected].filter((id) => !without.includes(id));
  return (
    <>
      {without.map((id) => (
        <span key={id} className="answer-chip">
          {nameOf(id)}
          <IconButton
            icon={IconX}
            size={12}
            label={t('analysis:removal.back', { name: nameOf(id) })}
            onPress={() => void askWithout(without.filter((one) => one !== id))}
          />
        </span>
      ))}
      <Button isDisabled={coming.length === 0} onPress={() => void takeAway(coming)}>
        {t('analysis:removal.take', { count: coming.length })}
      </Button>
      {without.length > 0 && (
        <CheckBox
          label={t('analysis:removal.onChart')}
          isOn={away.size > 0}
          onChange={(isOn) => showAway(isOn ? without : [])}
        />
      )}
    </>
  );
}

/** What those are called who are away, on the chart in front or as the answer names them. */
function useAwayNames(): (id: Identifier) => string {
  const names = useNames();
  const entities = useSession(({ rows }) => rows?.entities);
  const found = useSession(({ analysis }) => analysis.answers.removal?.value.names ?? nobody);
  const nameOf = useNameOf(found);
  return (id) => {
    const entity = entities?.get(id);
    return entity ? names.title(entity) : nameOf(id);
  };
}

const nobody: readonly never[] = [];

const figures = ['joined', 'parts', 'largest', 'fragmentation', 'meanDistance'] as const;

function RemovalAnswer({ answer }: { readonly answer: Answers['removal'] }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const nameOf = useNameOf(answer.names);
  const { before, after, parts } = answer;
  const text = (id: (typeof figures)[number], value: number | null) => {
    if (value === null) return '–';
    return id === 'fragmentation' ? showShare(value, language) : showFigure(value, language);
  };
  return (
    <div className="answer-parts">
      <AnswerPart
        title={t('analysis:removal.change')}
        line={t('analysis:removal.line', {
          count: parts.length,
          share: showShare(after.fragmentation, language),
        })}
      >
        <table className="answer-table">
          <thead>
            <tr>
              <th scope="col">{t('analysis:removal.figure')}</th>
              <th scope="col">{t('analysis:removal.before')}</th>
              <th scope="col">{t('analysis:removal.after')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((id) => (
              <tr key={id}>
                <th scope="row">{t(`analysis:removal.${id}`)}</th>
                <td>{text(id, before[id])}</td>
                <td>
                  <b>{text(id, after[id])}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </AnswerPart>
      <AnswerPart
        title={t('analysis:removal.partsLeft')}
        line={parts.length === 0 ? t('analysis:removal.nothing') : undefined}
      >
        <RankList
          label={t('analysis:removal.partsLeft')}
          rows={parts.map((members, at) =>
            rowOf(members, at, {
              nameOf,
              of: after.entities,
              text: t('analysis:members', { count: members.length }),
            }),
          )}
        />
        <p className="answer-more">
          {t('analysis:removal.kept', {
            count: before.entities - after.entities,
            of: showNumber(before.entities, language),
          })}
        </p>
      </AnswerPart>
    </div>
  );
}

interface Around {
  readonly nameOf: (id: Identifier) => string;
  readonly of: number;
  readonly text: string;
}

function rowOf(members: readonly Identifier[], at: number, { nameOf, of, text }: Around): RankRow {
  const first = members.slice(0, 3).map(nameOf).join(', ');
  const name = members.length > 3 ? `${first}, …` : first;
  return { id: String(at), name, entities: members, share: members.length / of, value: text };
}
