import { CheckBox } from '../../ui/check-box.tsx';
import type { Choice } from '../../ui/select-field.tsx';

interface TickListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of a longer list, in columns; what is chosen keeps the order it was chosen in. */
export function TickList({ label, choices, chosen, onChange }: TickListProps) {
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <div className="tick-list" role="group" aria-label={label}>
        {choices.map(({ id, label: name }) => (
          <CheckBox key={id} label={name} isOn={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)} />
        ))}
      </div>
    </div>
  );
}
