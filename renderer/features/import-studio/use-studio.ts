import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ChosenFile, KeptSpec } from '../../../core/contract/main-calls.ts';
import { chooseImportFiles } from '../../session/files.ts';
import { readHead } from '../../session/importing.ts';
import { newFile, type StudioFile, type Told, withHead } from '../../session/importing-files.ts';
import { keptSpecs } from '../../session/importing-specs.ts';
import { useTypes } from '../../ui/types-context.ts';

/** The files of an import and what can be done with them. */
export interface Studio {
  readonly files: readonly StudioFile[];
  readonly kept: readonly KeptSpec[];
  /** The file in front; undefined while there is none. */
  readonly file: StudioFile | undefined;
  readonly show: (handle: string) => void;
  readonly add: () => Promise<void>;
  readonly remove: (handle: string) => void;
  readonly change: (change: (file: StudioFile) => StudioFile) => void;
  /** Looks at the file in front again, as it is now said to be written. */
  readonly tell: (told: Told) => void;
  /** Reads the kept specifications again. */
  readonly refresh: () => Promise<void>;
}

/** Looks at every file once, and again when something else is said of it; the last look counts. */
export function useStudio(chosen: readonly ChosenFile[]): Studio {
  const types = useTypes();
  const [files, setFiles] = useState(() => chosen.map(newFile));
  const [kept, setKept] = useState<readonly KeptSpec[] | null>(null);
  const [front, setFront] = useState(chosen[0]?.handle);
  const looks = useRef(new Map<string, AbortController>());
  const file = files.find((one) => one.file.handle === front) ?? files[0];
  const change = (handle: string, by: (file: StudioFile) => StudioFile) =>
    setFiles((former) => former.map((one) => (one.file.handle === handle ? by(one) : one)));
  const look = async (handle: string, told: Told, specs: readonly KeptSpec[]) => {
    looks.current.get(handle)?.abort();
    const abort = new AbortController();
    looks.current.set(handle, abort);
    const head = await readHead({ file: handle, ...told }, abort.signal);
    if (abort.signal.aborted) return;
    change(handle, (one) =>
      head.ok ? withHead(one, head.value, specs, types) : { ...one, problem: head.problem },
    );
  };
  const refresh = async () => setKept(await keptSpecs());
  const join = (more: readonly ChosenFile[]) => {
    setFiles((former) => [...former, ...more.map(newFile)]);
    for (const { handle } of more) void look(handle, {}, kept ?? []);
    if (more[0]) setFront(more[0].handle);
  };
  const add = async () => {
    join(await chooseImportFiles());
  };
  const take = useEffectEvent((more: readonly ChosenFile[]) => {
    const known = new Set(files.map((one) => one.file.handle));
    const fresh = more.filter(({ handle }) => !known.has(handle));
    if (fresh[0] && kept !== null) join(fresh);
  });
  useEffect(() => take(chosen), [chosen]);
  const begin = useEffectEvent((specs: readonly KeptSpec[]) => {
    setKept(specs);
    for (const { handle } of chosen) void look(handle, {}, specs);
  });
  useEffect(() => {
    const running = looks.current;
    void keptSpecs().then((specs) => begin(specs));
    return () => {
      for (const abort of running.values()) abort.abort();
    };
  }, []);
  return {
    ...{ files, kept: kept ?? [], file, show: setFront, add, refresh },
    remove: (handle) => setFiles(files.filter((one) => one.file.handle !== handle)),
    change: (by) => file && change(file.file.handle, by),
    tell: (told) => {
      if (!file) return;
      change(file.file.handle, (one) => ({ ...one, told }));
      void look(file.file.handle, told, kept ?? []);
    },
  };
}
