import { IconFold, IconPalette, IconPolygon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { foldGroups, keepGroups, showGroups } from '../../session/analysing-shown.ts';
import { canEdit } from '../../session/command.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useGroupNames } from './use-group-names.ts';

/** Shows groups on the chart: in colours, on areas, or folded into one glyph each; or keeps them as sets. */
export function GroupsOnChart({ answer }: { readonly answer: GroupsFound }) {
  const { t } = useTranslation();
  const by = useSession(({ analysis }) => analysis.choices.groups.by);
  const labels = useGroupNames(answer, by);
  const shown = useSession(({ analysis }) => analysis.onChart.groups);
  const isEditable = useSession(canEdit);
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  // No name of anybody goes into what is kept: it would stand there whoever must not be named.
  const labelOf = (at: number) =>
    (answer.grouping === 'blockmodel' && labels[at]) || t('analysis:groups.nth', { number: at + 1 });
  // Somebody alone is no group to be seen.
  const several = answer.groups.flatMap(({ members }, at) =>
    members.length > 1 ? [{ label: labelOf(at), members }] : [],
  );
  const members = several.map((group) => group.members);
  const colour = (hulls: boolean) => showGroups({ members, hulls });
  if (several.length === 0) return null;
  return (
    <div className="answer-actions" role="group" aria-label={t('analysis:groups.onChart')}>
      <Button onPress={() => (shown && !shown.hulls ? showGroups(null) : colour(false))}>
        <IconPalette size={14} stroke={1.75} aria-hidden />
        {t(shown && !shown.hulls ? 'analysis:groups.uncolour' : 'analysis:groups.colour')}
      </Button>
      <Button onPress={() => (shown?.hulls === true ? showGroups(null) : colour(true))}>
        <IconPolygon size={14} stroke={1.75} aria-hidden />
        {t(shown?.hulls === true ? 'analysis:groups.noAreas' : 'analysis:groups.areas')}
      </Button>
      {isEditable && !answer.overlapping && (
        <Button onPress={() => void foldGroups(several)}>
          <IconFold size={14} stroke={1.75} aria-hidden />
          {t('analysis:groups.fold')}
        </Button>
      )}
      {canWrite && <Button onPress={() => void keepGroups(several)}>{t('analysis:groups.keep')}</Button>}
    </div>
  );
}
