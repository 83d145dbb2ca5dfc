import { Button } from 'react-aria-components/Button';

import type { Entity } from '../../../core/case/entity.ts';
import { countryOf } from '../../session/countries.ts';
import { goTo } from '../../session/viewing.ts';
import { BorderMark } from '../../ui/border-mark.tsx';
import { LinkLine } from '../../ui/link-line.tsx';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import type { LinkSubject } from './link-subject.ts';

/** What the link says, between which two; both ends lead there. */
export function LinkHead({ subject: { link, from, to } }: { readonly subject: LinkSubject }) {
  const names = useNames();
  const [here, there] = [countryOf(from), countryOf(to)];
  const isCrossing = here !== undefined && there !== undefined && here !== there;
  return (
    <header className="link-head">
      <h1>
        {names.title(link) || names.linkType(link.type)}
        <SpoofMark spoofs={names.oddTitle(link)} isReached />
      </h1>
      <End entity={from} />
      <div className="link-between">
        <LinkLine strength={link.strength} direction={link.direction} isCrossing={isCrossing} />
        {isCrossing && <BorderMark countries={[here, there]} />}
      </div>
      <End entity={to} />
    </header>
  );
}

function End({ entity }: { readonly entity: Entity }) {
  const names = useNames();
  return (
    <Button className="link-other" onPress={() => goTo(entity.id)}>
      <TypeIcon type={entity.type} />
      <span className="ellipsis">{names.title(entity)}</span>
      <SpoofMark spoofs={names.oddTitle(entity)} />
    </Button>
  );
}
