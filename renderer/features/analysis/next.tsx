import { useTranslation } from 'react-i18next';

import type { NextQuestion } from '../../session/next-questions.ts';
import { useSession } from '../../session/session.ts';
import { sourceWord } from '../../ui/source-word.ts';
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

const mostNamed = 3;

/** The sentence of a kind, by how many it names and how many more there are. */
function wordingOf(kind: NextQuestion['kind'], named: number, more: number) {
  if (kind === 'gap' && named < 2) return 'gap-one';
  if (kind !== 'one-source' || named < 2) return kind;
  return more > 0 ? 'one-source-more' : 'one-source-some';
}

/** What is to be asked, as a sentence with the names that may be shown. */
function useNextWords(): (question: NextQuestion) => string {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSession(({ summary }) => summary?.sources);
  return ({ kind, named, count, source, linkType }) => {
    const all = named.map(({ id, label }) => names.entity(id, label));
    const [first = '', second = ''] = all;
    const link = linkType === null ? '' : names.linkType(linkType);
    const from = source === null ? '' : sourceWord(source, sources ?? [], names);
    const more = all.length - mostNamed;
    const fill = {
      first,
      second,
      count,
      link,
      source: from,
      names: all.slice(0, mostNamed).join(', '),
      more,
    };
    return t(`analysis:next.${wordingOf(kind, all.length, more)}`, fill);
  };
}
