import { useTranslation } from 'react-i18next';

import { TextField } from '../../ui/text-field.tsx';
import type { TypeNames } from './type-names.ts';

interface NamesFieldsProps {
  readonly names: TypeNames;
  /** What items name it by; told where it is called otherwise. */
  readonly code: string | undefined;
  /** Whether several of them are spoken of, too. */
  readonly hasMany?: boolean;
  /** What others of the kind are called, in the language on screen. */
  readonly isTaken: (name: string) => boolean;
  readonly onChange: (names: TypeNames) => void;
}

/** Asks what a type is called, in one language or both. */
export function NamesFields({ names, code, hasMany = false, isTaken, onChange }: NamesFieldsProps) {
  const { t } = useTranslation();
  const field = (language: 'id' | 'en', label: string) => {
    const isSame = names[language].trim() !== '' && isTaken(names[language]);
    return (
      <TextField
        label={label}
        value={names[language]}
        autoFocus={language === 'id'}
        isInvalid={isSame}
        {...(isSame && { note: t('types:sameName') })}
        onChange={(name) => onChange({ ...names, [language]: name })}
      />
    );
  };
  return (
    <>
      <div className="form-row">
        {field('id', t('types:nameId'))}
        {field('en', t('types:nameEn'))}
      </div>
      {hasMany && (
        <TextField
          label={t('types:manyEn')}
          note={t('types:manyNote')}
          value={names.many.en ?? ''}
          onChange={(name) => onChange({ ...names, many: { ...names.many, en: name } })}
        />
      )}
      {code !== undefined && <p className="field-note">{t('types:code', { code })}</p>}
    </>
  );
}
