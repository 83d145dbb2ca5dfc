import './annotation-tools.css';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import { type Tint, tints } from '../../../core/case/annotation.ts';
import { useCommand } from '../../session/use-command.tsx';
import { CommandButton } from './command-button.tsx';

/** The tools for the annotation that is selected: its words, its colour, and away with it. */
export function AnnotationTools() {
  const { t } = useTranslation();
  return (
    <>
      <div className="tool-group">
        <CommandButton id="edit-label" words={t('tools.edit-annotation')} />
      </div>
      <div className="tool-group" role="group" aria-label={t('tools.tints')}>
        {tints.map((tint) => (
          <TintButton key={tint} tint={tint} />
        ))}
      </div>
      <div className="tool-group tool-last">
        <CommandButton id="remove-from-chart" words={t('tools.delete-annotation')} />
      </div>
    </>
  );
}

function TintButton({ tint }: { readonly tint: Tint }) {
  const { label, isEnabled, isOn, run } = useCommand(`tint-${tint}`);
  return (
    <Button
      className="tint-button"
      data-tint={tint}
      data-on={isOn}
      aria-label={label}
      aria-pressed={isOn}
      isDisabled={!isEnabled}
      onPress={() => run()}
    />
  );
}
