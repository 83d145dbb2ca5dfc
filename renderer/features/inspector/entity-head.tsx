import './entity-head.css';
import { IconPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Entity } from '../../../core/case/entity.ts';
import { ringOf } from '../../../core/catalogue/roles.ts';
import { identifierOf } from '../../../core/catalogue/title-of.ts';
import { placeOf } from '../../session/countries.ts';
import { useSession } from '../../session/session.ts';
import { setPinned } from '../../session/viewing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { colourClass } from '../../ui/type-icon.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { Portrait } from './portrait.tsx';

interface EntityHeadProps {
  readonly entity: Entity;
  readonly isMasked: boolean;
}

/** Name, kind, part played, country with the reason, and the number an analyst compares. */
export function EntityHead({ entity, isMasked }: EntityHeadProps) {
  const { t } = useTranslation();
  const names = useNames();
  const pinned = useSession((session) => session.pinned);
  const place = placeOf(entity);
  const type = useTypes().entity(entity.type);
  const identifier = identifierOf(entity, type);
  const roles = entity.values.filter(({ property }) => property === 'role');
  const codes = [...new Set(roles.map(({ text }) => text.trim().toUpperCase()))];
  return (
    <header className={`entity-head ${colourClass(type)}`}>
      <Portrait entity={entity} ring={ringOf(entity)} isMasked={isMasked} />
      <div className="entity-names">
        <h1>
          {names.title(entity)}
          <SpoofMark spoofs={names.oddTitle(entity)} isReached />
        </h1>
        <p>
          {names.type(entity.type)}
          {codes.map((code) => (
            <span key={code}>
              {' · '}
              <b>{names.role(code)}</b>
            </span>
          ))}
        </p>
        {place && (
          <p>
            {names.country(place.country)}{' '}
            <span className="quiet">
              {t('inspector.because', {
                reason: t(`catalogue:jurisdiction.${place.reason}`),
                evidence: place.evidence,
              })}
            </span>
          </p>
        )}
        {identifier !== undefined && (
          <p className="mono quiet">{isMasked ? '••••••••' : names.text(identifier)}</p>
        )}
      </div>
      <IconButton
        icon={IconPin}
        label={t('inspector.pin')}
        isOn={pinned}
        onPress={() => setPinned(!pinned)}
      />
    </header>
  );
}
