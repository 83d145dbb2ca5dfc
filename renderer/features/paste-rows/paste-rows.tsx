import './paste-rows.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { addPasted } from '../../session/adding-pasted.ts';
import {
  type Cells,
  cellsOf,
  claimsOf,
  type ColumnUse,
  guessUses,
  hasHeadings,
  mostRows,
} from '../../session/pasted-rows.ts';
import { takeTable } from '../../session/taking-files.ts';
import { noSource, useSourceChoices } from '../../session/use-source-choices.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

/** How many rows are shown before they are made. */
const shownRows = 8;

interface Draft {
  readonly type: string;
  readonly headed: boolean;
  readonly uses: readonly ColumnUse[];
  readonly source: string;
}

/** Shows rows that were pasted and asks what they are, before entities are made of them. */
export function PasteRows({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSourceChoices();
  const types = useTypes();
  const choices = useEntityTypeChoices();
  const [cells] = useState(() => cellsOf(text));
  const guessed = (type: string) => ({
    type,
    headed: hasHeadings(cells, types.entity(type), names.property),
    uses: guessUses(cells, types.entity(type), names.property),
  });
  const [draft, setDraft] = useState<Draft>(() => ({ ...guessed('person'), source: noSource }));
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const rows = draft.headed ? cells.slice(1) : cells;
  const claims = claimsOf(rows, draft.uses).flatMap((claim) => claim ?? []);
  const nameless = rows.length - claims.length;
  const unseen = Math.max(0, rows.length - shownRows);
  const left = [['nameless', nameless] as const, ['rest', unseen] as const].filter(([, count]) => count > 0);
  const account = [['account', claims.length] as const, ...left];
  const add = async () => {
    if (await addPasted(draft.type, claims, draft.source)) closeDialog();
  };
  return (
    <FormDialog
      title={t('paste.title')}
      verb={t('paste.verb', { count: claims.length })}
      width={720}
      otherAction={<Button onPress={() => void takeTable(t('paste.name'), text)}>{t('paste.studio')}</Button>}
      isReady={claims.length > 0 && rows.length <= mostRows}
      onClose={closeDialog}
      onSubmit={() => void add()}
    >
      <div className="form-row">
        <SelectField
          label={t('forms.type')}
          value={draft.type}
          choices={choices}
          onChange={(type) => set(guessed(type))}
        />
        <SelectField
          label={t('forms.source')}
          value={draft.source}
          choices={sources}
          onChange={(source) => set({ source })}
        />
      </div>
      <CheckBox label={t('paste.headed')} isOn={draft.headed} onChange={(headed) => set({ headed })} />
      <Preview cells={rows} draft={draft} onUses={(uses) => set({ uses })} />
      <p className="field-note" role="status">
        {rows.length > mostRows
          ? t('paste.tooMany', { count: rows.length, most: mostRows })
          : account.map(([what, count]) => t(`paste.${what}`, { count })).join(' ')}
      </p>
    </FormDialog>
  );
}

interface PreviewProps {
  readonly cells: Cells;
  readonly draft: Draft;
  readonly onUses: (uses: readonly ColumnUse[]) => void;
}

function Preview({ cells, draft, onUses }: PreviewProps) {
  const { t } = useTranslation();
  const names = useNames();
  const types = useTypes();
  const choices = [
    { id: 'label', label: t('forms.label') },
    ...types
      .entity(draft.type)
      .properties.filter((name) => name !== 'name')
      .map((name) => ({ id: `property:${name}`, label: names.property(name) })),
    { id: 'ignore', label: t('paste.ignore') },
  ];
  const change = (at: number, use: string) =>
    onUses(draft.uses.map((former, column) => (column === at ? (use as ColumnUse) : former)));
  return (
    <div className="paste-preview">
      <table>
        <thead>
          <tr>
            {draft.uses.map((use, at) => (
              <th key={at}>
                <SelectField
                  label={t('paste.column', { number: at + 1 })}
                  isLabelHidden
                  value={use}
                  choices={choices}
                  onChange={(chosen) => change(at, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, shownRows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={draft.uses[at] === 'ignore' ? 'quiet' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
