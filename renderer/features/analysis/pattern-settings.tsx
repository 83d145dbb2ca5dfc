import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Setting } from '../../../core/patterns/pattern.ts';
import { patternById } from '../../../core/patterns/patterns.ts';
import { askQuestion } from '../../session/analysing-asks.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** What a pattern is, after whom, and what it lets one choose; a change is looked for at once. */
export function PatternSettings({ pattern }: { readonly pattern: string }) {
  const { t } = useTranslation();
  const known = patternById(pattern);
  const all = useSession(({ analysis }) => analysis.choices.patterns.settings);
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>({});
  if (!known) return null;
  const chosen = all[pattern] ?? {};
  const textOf = ({ name, usual }: Setting) => draft[name] ?? String(chosen[name] ?? usual);
  const wrong = known.settings.filter((setting) => valueOf(setting, textOf(setting)) === null);
  const apply = () => {
    const values = known.settings.map(
      (setting) => [setting.name, valueOf(setting, textOf(setting))] as const,
    );
    const settings = { ...all, [pattern]: Object.fromEntries(values) as Record<string, number | string> };
    void askQuestion('patterns', { settings });
  };
  return (
    <form
      className="pattern-settings"
      aria-label={t('analysis:patterns.settings')}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) apply();
      }}
    >
      <p className="answer-about">
        {t(`patterns:${pattern}.explain`)} <span className="quiet">{known.reference}</span>
      </p>
      {known.settings.map((setting) => (
        <TextField
          key={setting.name}
          label={`${t(`patterns:settings.${setting.name}`)} · ${t(`patterns:units.${setting.unit}`)}`}
          value={textOf(setting)}
          isInvalid={wrong.includes(setting)}
          onChange={(text) => setDraft({ ...draft, [setting.name]: text })}
        />
      ))}
      {known.settings.length > 0 && (
        <Button type="submit" isDisabled={wrong.length > 0}>
          {t('analysis:patterns.look')}
        </Button>
      )}
    </form>
  );
}

/** What was typed as the value of a setting; null where it is none, or out of its range. */
function valueOf(setting: Setting, text: string): number | string | null {
  if (setting.unit === 'word') return text.trim();
  const number = Number(text.trim().replace(',', '.'));
  const isInRange = text.trim() !== '' && number >= setting.least && number <= setting.most;
  return isInRange ? number : null;
}
