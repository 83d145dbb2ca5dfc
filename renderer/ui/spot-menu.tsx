import { type ComponentProps, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import { Menu } from './menu.tsx';

interface SpotMenuProps extends Pick<ComponentProps<typeof Menu>, 'groups' | 'onChoose'> {
  /** Where it was asked for, in client coordinates. */
  readonly spot: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A context menu at the spot it was asked for; it closes before what was chosen is done. */
export function SpotMenu({ spot, groups, onChoose, onClose }: SpotMenuProps) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLSpanElement>(null);
  const choose: typeof onChoose = (id) => {
    onClose();
    onChoose(id);
  };
  return (
    <>
      <span ref={anchor} className="context-anchor" style={{ left: spot.x, top: spot.y }} />
      <Popover
        className="popover"
        aria-label={t('app.contextMenu')}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={0}
        onOpenChange={onClose}
      >
        <Menu label={t('app.contextMenu')} groups={groups} onChoose={choose} />
      </Popover>
    </>
  );
}
