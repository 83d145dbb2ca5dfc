import './network-bar.css';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { usualNetwork } from '../../session/network-choice.ts';
import { useSession } from '../../session/session.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { NetworkFields } from './network-fields.tsx';
import { useNetworkWords } from './use-network-words.ts';
import { usePick } from './use-pick.ts';

/** Says in a line over which network is analysed; pressed, lets one pick another. */
export function NetworkBar() {
  const { t } = useTranslation();
  const words = useNetworkWords();
  const isUsual = useSession(({ network }) => network === usualNetwork);
  const pick = usePick();
  return (
    <div className="network-bar lower-tools lower-tools-short">
      <DialogTrigger>
        <Button className="network-line" aria-label={t('scores:network', { network: words.join(' · ') })}>
          <IconAdjustmentsHorizontal size={15} stroke={1.75} aria-hidden />
          <span className="ellipsis">{words.join(' · ')}</span>
        </Button>
        <Popover className="popover" placement="top start" offset={4}>
          <Dialog className="network-fields" aria-label={t('scores:networkName')}>
            <NetworkFields />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {!isUsual && (
        <PlainButton look="quiet" onPress={() => pick(usualNetwork)}>
          {t('scores:usualNetwork')}
        </PlainButton>
      )}
    </div>
  );
}
