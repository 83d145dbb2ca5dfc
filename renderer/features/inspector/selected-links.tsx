import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Link } from '../../../core/case/link.ts';
import { countryOf } from '../../session/countries.ts';
import { selectionOf } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';
import { select } from '../../session/viewing.ts';
import { LinkLine } from '../../ui/link-line.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { showMoney, showNumber } from '../../ui/show-number.ts';
import type { Language } from '../../ui/use-language.ts';
import { useNames } from '../../ui/use-names.ts';

const most = 200;

/** The links that are selected, each with its evidence one press away: what a rolled-up line stands for. */
export function SelectedLinks() {
  const { t } = useTranslation();
  const ids = useSession(({ selection }) => selection.links);
  const rows = useSession((session) => session.rows);
  const links = [...ids].flatMap((id) => rows?.links.get(id) ?? []);
  if (links.length === 0) return null;
  return (
    <>
      <ul className="selection-list" aria-label={t('inspector.links')}>
        {links.slice(0, most).map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
      {links.length > most && (
        <p className="inspector-none">{t('inspector.moreLinks', { count: links.length - most })}</p>
      )}
    </>
  );
}

/** When, how much and how often, as far as that is known. */
function factsOf({ start, money, count = 1 }: Link, language: Language): string[] {
  return [
    ...(start === undefined ? [] : [showMoment(start, language)]),
    ...(money ? [showMoney(money.amount, money.currency, language)] : []),
    ...(count > 1 ? [`${showNumber(count, language)}×`] : []),
  ];
}

function LinkRow({ link }: { readonly link: Link }) {
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const [from, to] = [rows?.entities.get(link.from), rows?.entities.get(link.to)];
  const [here, there] = [from && countryOf(from), to && countryOf(to)];
  return (
    <li>
      <Button className="link-other" onPress={() => select(selectionOf([], [link.id]))}>
        <LinkLine
          strength={link.strength}
          direction={link.direction}
          isCrossing={here !== undefined && there !== undefined && here !== there}
        />
        <span className="ellipsis">
          {names.title(link) || names.linkType(link.type)}
          <span className="quiet"> {[from, to].map((end) => (end ? names.title(end) : '')).join(' – ')}</span>
        </span>
      </Button>
      <span className="quiet">{factsOf(link, names.language).join(' · ')}</span>
    </li>
  );
}
