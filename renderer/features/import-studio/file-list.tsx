import { IconAlertTriangle, IconFile, IconPlus, IconTable, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { formatOf } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showBytes } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import type { Studio } from './use-studio.ts';

/** The files of an import, each with what it was recognised as. */
export function FileList({ studio }: { readonly studio: Studio }) {
  const { t } = useTranslation();
  return (
    <nav className="studio-files" aria-label={t('studio:files')}>
      <ul>
        {studio.files.map((file) => (
          <FileLine key={file.file.handle} file={file} studio={studio} />
        ))}
      </ul>
      <Button look="tool" onPress={() => void studio.add()}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        {t('import.add')}
      </Button>
      <p className="studio-files-hint quiet">{t('studio:dropHint')}</p>
    </nav>
  );
}

function FileLine({ file, studio }: { readonly file: StudioFile; readonly studio: Studio }) {
  const { t } = useTranslation();
  const names = useNames();
  const { handle, name, bytes } = file.file;
  const Icon = file.problem ? IconAlertTriangle : file.reads === 'table' ? IconTable : IconFile;
  const isFront = studio.file === file;
  return (
    <li className="studio-file" data-front={isFront || undefined}>
      <button
        type="button"
        className="studio-file-button"
        {...(isFront && { 'aria-current': true })}
        onClick={() => studio.show(handle)}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
        <span className="studio-file-words">
          <span className="ellipsis">{names.text(name)}</span>
          <span className="ellipsis quiet">
            {showBytes(bytes, names.language)} · <RecognisedAs file={file} />
          </span>
        </span>
      </button>
      <IconButton
        icon={IconX}
        size={13}
        label={t('import.remove', { file: names.text(name) })}
        onPress={() => studio.remove(handle)}
      />
    </li>
  );
}

function RecognisedAs({ file }: { readonly file: StudioFile }) {
  const { t } = useTranslation();
  if (file.problem) return t('studio:unread');
  if (!file.head) return t('studio:looking');
  if (file.reads === 'table') return file.chosen === 'suggested' ? t('studio:suggested') : file.spec?.name;
  const id = formatOf(file);
  return id === undefined ? t('studio:unknown') : t(`formats:${id}.name`);
}
