import { IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { usualSettings } from '../../../core/contract/settings.ts';
import { toggleMasking } from '../../session/masking.ts';
import { useSession } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type SettingLine, withoutUsual } from './setting-lines.ts';
import { useValueWords } from './use-value-words.ts';

/** One setting: what it is, how it is now, and the way back to the usual. */
export function SettingRow({ line }: { readonly line: SettingLine }) {
  const { t } = useTranslation();
  const value = useSession(({ settings }) => settings[line.name]);
  const isUsual = value === usualSettings[line.name] || withoutUsual.has(line.name);
  return (
    <li className="setting" data-setting={line.name}>
      {line.kind === 'switch' ? <Switch line={line} /> : <Choice line={line} />}
      <span className="setting-usual">
        {!isUsual && (
          <IconButton
            icon={IconRestore}
            size={14}
            label={t('settings.usual', { setting: t(`settings.${line.name}`) })}
            onPress={() => change(line, usualSettings[line.name])}
          />
        )}
      </span>
    </li>
  );
}

type LineOf<K extends SettingLine['kind']> = Extract<SettingLine, { readonly kind: K }>;

function Switch({ line }: { readonly line: LineOf<'switch'> }) {
  const { t } = useTranslation();
  const isOn = useSession(({ settings }) => settings[line.name]);
  return (
    <CheckBox
      label={t(`settings.${line.name}`)}
      note={t(`settings.${line.name}-note`)}
      isOn={isOn}
      onChange={(wanted) => change(line, wanted)}
    />
  );
}

function Choice({ line }: { readonly line: LineOf<'choice'> }) {
  const { t } = useTranslation();
  const value = useSession(({ settings }) => settings[line.name]);
  const wordsOf = useValueWords(line);
  const offered = line.values.includes(value) ? line.values : [...line.values, value];
  return (
    <>
      <Words name={line.name}>{t(`settings.${line.name}`)}</Words>
      <span className="setting-choice">
        <SelectField
          label={t(`settings.${line.name}`)}
          isLabelHidden
          value={String(value)}
          choices={offered.map((one) => ({ id: String(one), label: wordsOf(one) }))}
          onChange={(id) => change(line, offered.find((one) => String(one) === id) ?? value)}
        />
      </span>
    </>
  );
}

function Words({ name, children }: { readonly name: SettingLine['name']; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <span className="setting-words">
      {children}
      <span className="check-note">{t(`settings.${name}-note`)}</span>
    </span>
  );
}

/** Masking is more than a setting: who was opened is masked again with it. */
function change(line: SettingLine, value: string | number | boolean): void {
  void (line.name === 'masking' ? toggleMasking() : saveSettings({ [line.name]: value }));
}
