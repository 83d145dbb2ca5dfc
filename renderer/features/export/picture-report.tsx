import { useTranslation } from 'react-i18next';

import type { WrittenPicture } from '../../session/picture-way.ts';
import { showBytes } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** What was written of a chart. */
export function PictureReport({ picture }: { readonly picture: WrittenPicture }) {
  const { t } = useTranslation();
  const { file, bytes, pages } = picture;
  const size = showBytes(bytes, useLanguage());
  return (
    <p role="status">
      <b className="export-file">{file.name}</b>: {t('exporting:pictureWritten', { count: pages, size })}
    </p>
  );
}
