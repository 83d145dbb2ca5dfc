import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { directions, strengths } from '../../../core/case/link.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { commonOf, type LinkField, type LinkWish, settingOf, wrongIn } from '../../session/link-wish.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useLinkTypeChoices } from '../../ui/type-choices.tsx';
import { useNames } from '../../ui/use-names.ts';

/** Stands for links that do not all say the same. */
const various = '';

/** Asks what one or several links are to say of themselves; what is not touched stays, each link's own. */
export function EditLinks({ ids }: { readonly ids: readonly Identifier[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = useSession((session) => session.rows);
  const links = ids.flatMap((id) => rows?.links.get(id) ?? []);
  const [wish, setWish] = useState<LinkWish>({});
  const [reverse, setReverse] = useState(false);
  const wrong = wrongIn(wish, links);
  const isTouched = reverse || Object.keys(wish).length > 0;
  const save = async () => {
    const set = settingOf(wish, links);
    if ((await edit('set-link', { links: [...ids], set, reverse })) !== undefined) closeDialog();
  };
  const shown = (field: LinkField) => wish[field] ?? commonOf(links, field);
  const put = (field: LinkField) => (value: string) => setWish({ ...wish, [field]: value.trim() });
  const select = (field: LinkField, choices: readonly { readonly id: string; readonly label: string }[]) => (
    <SelectField
      label={t(`link.${field}`)}
      value={shown(field) ?? various}
      choices={
        shown(field) === undefined ? [{ id: various, label: t('editLinks.various') }, ...choices] : choices
      }
      onChange={put(field)}
    />
  );
  const text = (field: LinkField, placeholder: string) => (
    <TextField
      label={t(`link.${field}`)}
      value={shown(field) ?? ''}
      placeholder={shown(field) === undefined ? t('editLinks.various') : placeholder}
      isInvalid={wrong === field}
      {...(wrong === field && { note: t(`editLinks.wrong-${field}`) })}
      onChange={put(field)}
    />
  );
  const types = useLinkTypeChoices();
  return (
    <FormDialog
      title={t('editLinks.title', { count: ids.length })}
      verb={t('editLinks.verb')}
      width={520}
      isReady={isTouched && wrong === null && links.length > 0}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      {select('type', withOwn(types, links, names.linkType))}
      <div className="form-row">
        {select(
          'strength',
          strengths.map((id) => ({ id, label: t(`catalogue:strengths.${id}`) })),
        )}
        {select(
          'direction',
          directions.map((id) => ({ id, label: t(`catalogue:directions.${id}`) })),
        )}
        {text('start', '2025-06-20')}
        {text('end', '2025-06-30')}
        {text('amount', '5000000')}
        {text('currency', 'IDR')}
        {text('count', '1')}
      </div>
      <CheckBox label={t('editLinks.reverse')} isOn={reverse} onChange={setReverse} />
      <p className="field-note">{t('editLinks.note')}</p>
    </FormDialog>
  );
}

/** The types on offer, and those that these links have though nobody offers them. */
function withOwn(
  types: readonly { readonly id: string; readonly label: string }[],
  links: readonly { readonly type: string }[],
  nameOf: (type: string) => string,
) {
  const known = new Set(types.map(({ id }) => id));
  const own = [...new Set(links.map(({ type }) => type))].filter((type) => !known.has(type));
  return [...own.map((id) => ({ id, label: nameOf(id) })), ...types];
}
