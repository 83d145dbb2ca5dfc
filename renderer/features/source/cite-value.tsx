import './cite-value.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Value } from '../../../core/case/entity.ts';
import type { Bearer } from '../../session/dialog.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { noSource } from '../../session/use-source-choices.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { GradeChip } from '../../ui/grade-chip.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { useNames } from '../../ui/use-names.ts';

interface CiteValueProps {
  readonly bearer: Bearer;
  readonly value: Value;
}

const mostListed = 100;

/** Asks which sources a value rests on: one of them at least. */
export function CiteValue({ bearer, value }: CiteValueProps) {
  const { t } = useTranslation();
  const names = useNames();
  const all = useSession(({ summary }) => summary?.sources) ?? [];
  const [chosen, setChosen] = useState(() => value.citations.map(({ source }) => source));
  const [text, setText] = useState('');
  const offered = all.some(({ id }) => id === noSource)
    ? all.map(({ id }) => id)
    : [noSource, ...all.map(({ id }) => id)];
  const rows = offered.map((id) => {
    const source = all.find((one) => one.id === id);
    return {
      id,
      source,
      label: source && id !== noSource ? `${id} · ${names.title(source)}` : t('forms.analyst'),
    };
  });
  const wanted = text.trim().toLowerCase();
  const listed = rows.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, mostListed);
  const save = async () => {
    const input = { ...bearer, value: value.id, sources: chosen };
    if ((await edit('cite-value', input)) !== undefined) closeDialog();
  };
  return (
    <FormDialog
      title={t('inspect:citeTitle', { property: names.property(value.property) })}
      verb={t('inspect:citeVerb', { count: chosen.length })}
      isReady={chosen.length > 0}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      <SearchBox
        label={t('inspect:searchSources')}
        clearLabel={t('table:clearQuick')}
        value={text}
        onChange={setText}
      />
      <div className="cite-list" role="group" aria-label={t('explorer.sources')}>
        {listed.map(({ id, source, label }) => (
          <div key={id} className="cite-line">
            <CheckBox
              label={label}
              isOn={chosen.includes(id)}
              onChange={(isOn) => setChosen(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
            {source && <GradeChip source={source} />}
          </div>
        ))}
      </div>
      <p className="field-note">{t('inspect:citeNote')}</p>
    </FormDialog>
  );
}
