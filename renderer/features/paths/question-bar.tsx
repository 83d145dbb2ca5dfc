import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { graphDirections } from '../../../core/measures/graph-direction.ts';
import type { FollowQuestion } from '../../session/following.ts';
import { followAgain } from '../../session/following-asks.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TypeChooser } from '../../ui/type-chooser.tsx';
import { useNames } from '../../ui/use-names.ts';
import { PathChoices } from './path-choices.tsx';

const depths = [1, 2, 3, 4, 5, 6] as const;

/** What is asked and over which links; a change asks anew at once. */
export function QuestionBar({ question }: { readonly question: FollowQuestion }) {
  const { t } = useTranslation();
  return (
    <div className="followed-question" role="group" aria-label={t('following:question')}>
      <b className="followed-kind">{t(`following:kind-${question.kind}`)}</b>
      {question.kind === 'linked' && (
        <SelectField
          label={t('following:depth')}
          isLabelHidden
          value={String(question.depth)}
          choices={depths.map((depth) => ({
            id: String(depth),
            label: t('following:within', { count: depth }),
          }))}
          onChange={(depth) => void followAgain({ depth: Number(depth) })}
        />
      )}
      <SelectField
        label={t('following:scope')}
        isLabelHidden
        value={question.scope}
        choices={(['case', 'chart'] as const).map((id) => ({ id, label: t(`following:scope-${id}`) }))}
        onChange={(scope) => void followAgain({ scope: scope as FollowQuestion['scope'] })}
      />
      {question.kind !== 'connect' && <Direction question={question} />}
      {question.kind === 'path' && <PathChoices question={question} />}
      <Types question={question} />
      <CheckBox
        label={t('following:confirmedOnly')}
        isOn={question.confirmedOnly}
        onChange={(confirmedOnly) => void followAgain({ confirmedOnly })}
      />
      <Without question={question} />
    </div>
  );
}

function Direction({ question }: { readonly question: Exclude<FollowQuestion, { kind: 'connect' }> }) {
  const { t } = useTranslation();
  const offered = question.kind === 'path' ? (['ignore', 'out'] as const) : graphDirections;
  return (
    <SelectField
      label={t('following:direction')}
      isLabelHidden
      value={question.direction}
      choices={offered.map((id) => ({ id, label: t(`following:direction-${id}`) }))}
      onChange={(direction) => void followAgain({ direction: direction as 'ignore' | 'out' })}
    />
  );
}

/** Types of links that may be followed and, where entities are listed, of these. */
function Types({ question }: { readonly question: FollowQuestion }) {
  const { t } = useTranslation();
  const names = useNames();
  const counts = useSession(({ summary }) => summary?.counts);
  const choices = (of: Readonly<Record<string, number>> | undefined, wordOf: (id: string) => string) =>
    Object.entries(of ?? {})
      .map(([id, count]) => ({ id, label: wordOf(id), count }))
      .sort((a, b) => b.count - a.count);
  return (
    <>
      <TypeChooser
        label={t('following:linkTypes')}
        choices={choices(counts?.links, names.linkType)}
        chosen={question.linkTypes}
        onChange={(linkTypes) => void followAgain({ linkTypes })}
      />
      {'types' in question && (
        <TypeChooser
          label={t('following:listed')}
          choices={choices(counts?.entities, (id) => names.type(id))}
          chosen={question.types}
          onChange={(types) => void followAgain({ types })}
        />
      )}
      {'among' in question && (
        <TypeChooser
          label={t('following:among')}
          choices={choices(counts?.entities, (id) => names.type(id))}
          chosen={question.among}
          onChange={(among) => void followAgain({ among })}
        />
      )}
    </>
  );
}

/** What is left out by name, each to be taken back in. */
function Without({ question: { without } }: { readonly question: FollowQuestion }) {
  const { t } = useTranslation();
  return without.map(({ id, name }) => (
    <span key={id} className="followed-chip">
      {t('following:without', { name })}
      <IconButton
        icon={IconX}
        size={12}
        label={t('following:backIn', { name })}
        onPress={() => void followAgain({ without: without.filter((one) => one.id !== id) })}
      />
    </span>
  ));
}
