import { useTranslation } from 'react-i18next';

import type { NextQuestion } from '../../session/next-questions.ts';
import { useNames } from '../../ui/use-names.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { RankList } from './rank-list.tsx';
import type { RankRow } from './rank-row.ts';

const none = () => [];

/** What should be asked next, made of what was found: each line says why and leads to what it is about. */
export function Next() {
  return (
    <AnswerFrame question="next" cautionsOf={none} show={(questions) => <NextList questions={questions} />} />
  );
}

function NextList({ questions }: { readonly questions: readonly NextQuestion[] }) {
  const { t } = useTranslation();
  const words = useNextWords();
  const rows = questions.map((question, at): RankRow => {
    const { entities, links, kind } = question;
    const first = question.named[0]?.type;
    return {
      ...{ id: String(at), name: words(question), entities, links, note: t(`analysis:next.why-${kind}`) },
      ...(first !== undefined && { type: first }),
    };
  });
  if (rows.length === 0) return <p className="answer-teach">{t('analysis:next.none')}</p>;
  return (
    <section className="answer-part answer-next" aria-label={t('analysis:next.list')}>
      <RankList label={t('analysis:next.list')} rows={rows} isTall />
    </section>
  );
}

/** What is to be asked, as a sentence with the names that may be shown. */
function useNextWords(): (question: NextQuestion) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ kind, named, count, source, linkType }) => {
    const [first = '', second = ''] = named.map(({ id, label }) => names.entity(id, label));
    const link = linkType === null ? '' : names.linkType(linkType);
    const asked = kind === 'gap' && second === '' ? 'gap-one' : kind;
    return t(`analysis:next.${asked}`, { first, second, count, link, source: source ?? '' });
  };
}
