import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';

import type { Tint } from '../../../core/case/annotation.ts';
import type { Family } from '../../../core/case/custom-type.ts';
import { TypeDrawing, typeIcons } from '../../ui/type-icon.tsx';

interface IconFieldProps {
  readonly icon: string;
  readonly family: Family;
  readonly tint: Tint | undefined;
  readonly onChange: (icon: string) => void;
}

/** Asks for the drawing of a type, all of them in sight and in the colour it will have. */
export function IconField({ icon, family, tint, onChange }: IconFieldProps) {
  const { t } = useTranslation();
  const colour = tint ? { tint } : {};
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {t('types:icon')}
      </span>
      <ToggleButtonGroup
        className="type-icons"
        aria-label={t('types:icon')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[icon]}
        onSelectionChange={([chosen]) => onChange(String(chosen))}
      >
        {typeIcons.map((name) => (
          <ToggleButton key={name} id={name} className="type-drawing" aria-label={t(`types:icons.${name}`)}>
            <TypeDrawing icon={name} family={family} size={18} {...colour} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
