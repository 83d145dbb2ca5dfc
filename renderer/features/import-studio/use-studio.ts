import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import { chooseImportFiles } from '../../session/files.ts';
import { readHead } from '../../session/importing.ts';
import { withHead } from '../../session/importing-files.ts';
import { fileOf, type StudioDesk } from '../../session/studio-desk.ts';
import type { StudioFile, Told } from '../../session/studio-file.ts';
import { turnedTo } from '../../session/importing-sheets.ts';
import { type KeptSpecs, keptSpecs } from '../../session/importing-specs.ts';
import { importAlso, leaveOut } from '../../session/taking-files.ts';
import { useTypes } from '../../ui/types-context.ts';
import { useDesk } from './use-desk.ts';

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
  /** The same once the one of the file in front was saved or deleted, which no undo here takes back. */
  readonly settle: () => Promise<void>;
  /** All of it, to go on with later. */
  readonly desk: StudioDesk;
  /** Takes the last step back, or repeats it; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const noSpecs: KeptSpecs = { tables: [], workbooks: [] };

/** What a look at a file makes of it. */
type Sight = (file: StudioFile, head: TableHead) => StudioFile;

/** Looks at every file once, also those that come later, and again when something else is said of it; the last look counts. */
export function useStudio(chosen: readonly ChosenFile[], begun: StudioDesk): Studio {
  const types = useTypes();
  const { desk, learn, step, back, forward, settle } = useDesk(begun);
  const [kept, refresh] = useKeptSpecs();
  const [front, setFront] = useFront(chosen);
  const files = chosen.map((one) => fileOf(desk, one));
  const file = files.find((one) => one.file.handle === front) ?? files[0];
  const { look, isLookedAt } = useLooks(learn);
  const bySpecs =
    (specs: KeptSpecs): Sight =>
    (one, head) =>
      withHead(one, head, specs, types);
  const lookAgain = (next: StudioFile) => {
    step(next.file, () => next);
    void look(next.file, next.told, bySpecs(kept ?? noSpecs));
  };
  const lookAtNew = useEffectEvent((specs: KeptSpecs) => {
    const fresh = chosen.filter((one) => !isLookedAt(one) && !fileOf(desk, one).head);
    for (const one of fresh) void look(one, {}, bySpecs(specs));
  });
  useEffect(() => {
    if (kept) lookAtNew(kept);
  }, [chosen, kept]);
  const goTo = (to: StudioFile, move: () => void) => () => {
    move();
    setFront(to.file.handle);
    if (to.told !== fileOf(desk, to.file).told) void look(to.file, to.told, asItWas);
  };
  const [before, after] = [desk.past.at(-1), desk.future.at(-1)];
  return {
    ...{ files, kept: kept ?? noSpecs, file, show: setFront, desk },
    refresh,
    settle: () => {
      if (file) settle(file.file.handle);
      return refresh();
    },
    add: async () => importAlso(await chooseImportFiles()),
    remove: (handle) => {
      settle(handle);
      leaveOut(handle);
    },
    change: (by) => file && step(file.file, by),
    turn: (sheet) => file && lookAgain(turnedTo(file, sheet)),
    tell: (told) => file && lookAgain({ ...file, told }),
    undo: before && goTo(before, back),
    redo: after && goTo(after, forward),
  };
}

/** The kept specifications, null until they have been read, and how to read them again. */
function useKeptSpecs() {
  const [kept, setKept] = useState<KeptSpecs | null>(null);
  useEffect(() => void keptSpecs().then(setKept), []);
  return [kept, async () => setKept(await keptSpecs())] as const;
}

/** A file that was specified before its rows are looked at once more. */
const asItWas: Sight = (file, head) => ({ ...file, head, problem: null });

/** Looks at how files begin, one look at a file; the last counts. */
function useLooks(learn: (of: ChosenFile, by: (file: StudioFile) => StudioFile) => void) {
  const looks = useRef(new Map<string, AbortController>());
  useEffect(() => endWith(looks.current), []);
  const look = async (of: ChosenFile, told: Told, see: Sight) => {
    looks.current.get(of.handle)?.abort();
    const abort = new AbortController();
    looks.current.set(of.handle, abort);
    const head = await readHead({ file: of.handle, ...told }, abort.signal);
    if (abort.signal.aborted) return;
    learn(of, (one) => (head.ok ? see(one, head.value) : { ...one, problem: head.problem }));
  };
  return { look, isLookedAt: ({ handle }: ChosenFile) => looks.current.has(handle) };
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
