import { useState } from 'react';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import {
  fileOf,
  settled,
  stepBack,
  stepForward,
  type StudioDesk,
  withFile,
  withStep,
} from '../../session/studio-desk.ts';
import type { StudioFile } from '../../session/studio-file.ts';
import { isTyping } from '../../ui/is-typing.ts';

type Change = (file: StudioFile) => StudioFile;

/** The desk of an import, beginning with this one. */
export function useDesk(begun: StudioDesk) {
  const [desk, setDesk] = useState(begun);
  return {
    desk,
    /** Learns something of a file, which is no step. */
    learn: (of: ChosenFile, by: Change) => setDesk((former) => withFile(former, by(fileOf(former, of)))),
    step: (of: ChosenFile, by: Change) => {
      const typedAt = isTyping(document.activeElement) ? performance.now() : null;
      setDesk((former) => withStep(former, by(fileOf(former, of)), typedAt));
    },
    back: () => setDesk(stepBack),
    forward: () => setDesk(stepForward),
    /** From here on nothing of this file is taken back. */
    settle: (handle: string) => setDesk((former) => settled(former, handle)),
  };
}
