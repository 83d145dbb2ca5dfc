import './drop-veil.css';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../session/session.ts';
import { useFileDrops } from './use-file-drops.ts';

/** Says what becomes of files held over the window. */
export function DropVeil() {
  const { t } = useTranslation();
  const isOver = useFileDrops();
  const isOpen = useSession(({ summary }) => summary !== null);
  if (!isOver) return null;
  return (
    <div className="drop-veil" role="status">
      <p>
        <IconFileImport size={24} stroke={1.5} aria-hidden />
        <strong>{t(isOpen ? 'drop.import' : 'drop.open')}</strong>
        <span className="quiet">{t(isOpen ? 'drop.importNote' : 'drop.openNote')}</span>
      </p>
    </div>
  );
}
