import { useTranslation } from 'react-i18next';

import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { pickOnChart } from '../../session/analysing-shown.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerPart } from './answer-part.tsx';
import { RankList } from './rank-list.tsx';
import { useNameOf } from './use-rank-rows.ts';

/** Those at whom parts hang, and the links that are the only way across. */
export function CutPoints({ connectors }: { readonly connectors: GroupsFound }) {
  const { t } = useTranslation();
  const nameOf = useNameOf(connectors.names);
  const { cutPoints, loose, bridges, names } = connectors;
  const byId = new Map(names.map((entity) => [entity.id, entity]));
  const found = cutPoints.flatMap((id) => byId.get(id) ?? []);
  const rows = found.map(({ id, type }, at) => ({
    ...{ id, type, name: nameOf(id), entities: [id] },
    share: (loose[at] ?? 0) / Math.max(1, loose[0] ?? 0),
    value: t('analysis:holds.loose', { count: loose[at] ?? 0 }),
  }));
  const title = t('analysis:holds.cuts');
  return (
    <AnswerPart title={title} line={t('analysis:holds.cutsLine', { count: cutPoints.length })} found={found}>
      <RankList label={title} rows={rows} />
      {bridges.length > 0 && (
        <p className="answer-more">
          <Button look="quiet" onPress={() => pickOnChart({ entities: [], links: bridges }, false)}>
            {t('analysis:holds.bridges', { count: bridges.length })}
          </Button>
        </p>
      )}
    </AnswerPart>
  );
}
