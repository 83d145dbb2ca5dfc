import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { builtProgram, temporaryFolder, TestCase } from './test-case.ts';

type Take = (open: TestCase) => void;

/** Gives each test of a file a small case of its own, in a folder that goes away after the last one. */
export function smallCaseForEach(name: string, take: Take): void {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let open: TestCase;
  let number = 0;
  beforeAll(async () => {
    builtProgram();
    folder = await temporaryFolder();
  });
  beforeEach(async () => {
    open = await TestCase.open(folder.path, builtProgram(), `${name} ${++number}.benang`);
    take(open);
  });
  afterEach(() => open.close());
  afterAll(() => folder.remove());
}

/** Gives all tests of a file the case that ships. */
export function sampleForAll(take: Take): void {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let open: TestCase;
  beforeAll(async () => {
    folder = await temporaryFolder();
    open = await TestCase.ofSample(folder.path, builtProgram());
    take(open);
  });
  afterAll(async () => {
    await open.close();
    await folder.remove();
  });
}
