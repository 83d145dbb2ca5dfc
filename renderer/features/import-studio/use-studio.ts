import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import { chooseImportFiles } from '../../session/files.ts';
import { readHead } from '../../session/importing.ts';
import { withHead } from '../../session/importing-files.ts';
import { newFile, type StudioFile, type Told } from '../../session/studio-file.ts';
import { turnedTo } from '../../session/importing-sheets.ts';
import { type KeptSpecs, keptSpecs } from '../../session/importing-specs.ts';
import { importAlso, leaveOut } from '../../session/taking-files.ts';
import { useTypes } from '../../ui/types-context.ts';

/** The files of an import and what can be done with them. */
export interface Studio {
  readonly files: readonly StudioFile[];
  readonly kept: KeptSpecs;
  /** The file in front; undefined while there is none. */
  readonly file: StudioFile | undefined;
  readonly show: (handle: string) => void;
  readonly add: () => Promise<void>;
  readonly remove: (handle: string) => void;
  readonly change: (change: (file: StudioFile) => StudioFile) => void;
  /** Looks at the file in front again, as it is now said to be written. */
  readonly tell: (told: Told) => void;
  /** Brings a sheet of the workbook in front to the front. */
  readonly turn: (sheet: string) => void;
  /** Reads the kept specifications again. */
  readonly refresh: () => Promise<void>;
}

const noSpecs: KeptSpecs = { tables: [], workbooks: [] };

/** Looks at every file once, also those that come later, and again when something else is said of it; the last look counts. */
export function useStudio(chosen: readonly ChosenFile[]): Studio {
  const types = useTypes();
  const [known, setKnown] = useState<ReadonlyMap<string, StudioFile>>(new Map());
  const [kept, setKept] = useState<KeptSpecs | null>(null);
  const [front, setFront] = useFront(chosen);
  const looks = useRef(new Map<string, AbortController>());
  const files = chosen.map((one) => known.get(one.handle) ?? newFile(one));
  const file = files.find((one) => one.file.handle === front) ?? files[0];
  const change = (of: ChosenFile, by: (file: StudioFile) => StudioFile) =>
    setKnown((former) => new Map(former).set(of.handle, by(former.get(of.handle) ?? newFile(of))));
  const lookAgain = (next: StudioFile) => {
    change(next.file, () => next);
    void look(next.file, next.told, kept ?? noSpecs);
  };
  const look = async (of: ChosenFile, told: Told, specs: KeptSpecs) => {
    looks.current.get(of.handle)?.abort();
    const abort = new AbortController();
    looks.current.set(of.handle, abort);
    const head = await readHead({ file: of.handle, ...told }, abort.signal);
    if (abort.signal.aborted) return;
    change(of, (one) =>
      head.ok ? withHead(one, head.value, specs, types) : { ...one, problem: head.problem },
    );
  };
  const refresh = async () => setKept(await keptSpecs());
  const lookAtNew = useEffectEvent((specs: KeptSpecs) => {
    for (const one of chosen) if (!looks.current.has(one.handle)) void look(one, {}, specs);
  });
  useEffect(() => void keptSpecs().then(setKept), []);
  useEffect(() => {
    if (kept) lookAtNew(kept);
  }, [chosen, kept]);
  useEffect(() => endWith(looks.current), []);
  return {
    ...{ files, kept: kept ?? noSpecs, file, show: setFront, refresh },
    add: async () => importAlso(await chooseImportFiles()),
    remove: leaveOut,
    change: (by) => file && change(file.file, by),
    turn: (sheet) => file && lookAgain(turnedTo(file, sheet)),
    tell: (told) => file && lookAgain({ ...file, told }),
  };
}

/** Ends all looks under way once nobody waits for them. */
function endWith(looks: Map<string, AbortController>) {
  return () => {
    for (const abort of looks.values()) abort.abort();
    looks.clear();
  };
}

/** The file in front: the one that was chosen, or the first of those that came last. */
function useFront(chosen: readonly ChosenFile[]) {
  const [front, setFront] = useState(chosen[0]?.handle);
  const [count, setCount] = useState(chosen.length);
  if (chosen.length !== count) {
    setCount(chosen.length);
    if (chosen.length > count) setFront(chosen[count]?.handle);
  }
  return [front, setFront] as const;
}
