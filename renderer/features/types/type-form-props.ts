import type { CustomType } from '../../../core/case/custom-type.ts';
import type { Identifier } from '../../../core/case/identifier.ts';

/** What the form of a type is given: the type as it is, or the id alone of one that nobody has described yet. */
export interface TypeFormProps<K extends CustomType['kind']> {
  readonly id: Identifier | undefined;
  readonly type: Extract<CustomType, { kind: K }> | undefined;
  readonly onBack: () => void;
}
