import { IconInfoCircle } from '@tabler/icons-react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { measureById } from '../../../../core/measures/measures.ts';
import { useSession } from '../../../session/session.ts';
import { IconButton } from '../../../ui/icon-button.tsx';

/** What the measure in question says, what it is good for, where it misleads, what it heeds and who published it. */
export function AboutMeasure() {
  const { t } = useTranslation();
  const id = useSession(({ question }) => question.measure);
  const known = measureById(id);
  if (!known) return null;
  const name = t(`measures:${id}.name`);
  const heeds = known.heeds.map((one) => t(`scores:heeds-${one}`)).join(' · ');
  return (
    <DialogTrigger>
      <IconButton
        icon={IconInfoCircle}
        label={t('scores:about', { measure: name })}
        onPress={() => undefined}
      />
      <Popover className="popover" placement="top start" offset={4}>
        <Dialog className="measure-about" aria-label={t('scores:about', { measure: name })}>
          <h3>{name}</h3>
          <p>{t(`measures:${id}.explain`)}.</p>
          <dl>
            <dt>{t('scores:good')}</dt>
            <dd>{t(`measures:${id}.good`)}</dd>
            <dt>{t('scores:bad')}</dt>
            <dd>{t(`measures:${id}.bad`)}</dd>
            <dt>{t('scores:heeds')}</dt>
            <dd>{heeds || t('scores:heeds-nothing')}</dd>
            <dt>{t('scores:reference')}</dt>
            <dd>{known.reference}</dd>
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
