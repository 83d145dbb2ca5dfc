import type { CustomType } from '../../../core/case/custom-type.ts';

/** What the form of a type is given: the type as it is, or the code alone of one that nobody has described yet. */
export interface TypeFormProps<K extends CustomType['kind']> {
  /** What items name it by; absent while it is made. */
  readonly code: string | undefined;
  readonly type: Extract<CustomType, { kind: K }> | undefined;
  readonly onBack: () => void;
}
