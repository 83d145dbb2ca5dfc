import './button.css';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

interface ButtonProps {
  readonly children: ReactNode;
  /** `primary` is the one action a dialog is about; `quiet` stands among text; `danger` destroys. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'tool' | 'danger';
  readonly isDisabled?: boolean;
  /** Does nothing for now but keeps the keyboard: while what it began is under way. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  /** What the guided tour calls it. */
  readonly tour?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
}

/** A button with words, a verb by preference. */
export function Button({ children, look = 'plain', label, tour, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`button button-${look}`}
      {...(tour !== undefined && { 'data-tour': tour })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(onPress && { onPress: () => onPress() })}
    >
      {children}
    </AriaButton>
  );
}
