import { expect, test } from 'vitest';

import {
  emptyDesk,
  fileOf,
  settled,
  type StudioDesk,
  stepBack,
  stepForward,
  withFile,
  withStep,
} from './studio-desk.ts';
import { newFile, type StudioFile } from './studio-file.ts';

const one = { handle: 'file-1', name: 'panggilan.csv', bytes: 10 };
const other = { handle: 'file-2', name: 'rekening.csv', bytes: 10 };

/** A file with this format told: what tells its states apart here. */
const told = (file: typeof one, format: string): StudioFile => ({ ...newFile(file), format });
const formats = (desk: StudioDesk) => [one, other].map((file) => fileOf(desk, file).format).join(' ');

test('steps are taken back and repeated across files, the last first', () => {
  let desk = withStep(emptyDesk, told(one, 'a'));
  desk = withStep(desk, told(other, 'b'));
  desk = withStep(desk, told(one, 'c'));
  expect(formats(desk)).toBe('c b');
  desk = stepBack(desk);
  expect(formats(desk)).toBe('a b');
  desk = stepBack(stepBack(desk));
  expect(formats(desk)).toBe(' ');
  expect(stepBack(desk)).toBe(desk);
  desk = stepForward(stepForward(stepForward(desk)));
  expect(formats(desk)).toBe('c b');
  expect(stepForward(desk)).toBe(desk);
});

test('what is done after going back leaves nothing to repeat', () => {
  const desk = withStep(stepBack(withStep(emptyDesk, told(one, 'a'))), told(one, 'b'));
  expect(formats(stepForward(desk))).toBe('b ');
  expect(formats(stepBack(desk))).toBe(' ');
});

test('what is typed in one go is one step, and nothing else is', () => {
  let desk = emptyDesk;
  for (const [at, format] of ['a', 'ab', 'abc', 'abcd'].entries())
    desk = withStep(desk, told(one, format), 300 * at);
  expect(desk.past).toHaveLength(1);
  desk = withStep(desk, told(one, 'x'), 5000);
  desk = stepBack(desk);
  expect(formats(desk)).toBe('abcd ');
  desk = withStep(desk, told(one, 'y'), 5100);
  desk = withStep(desk, told(one, 'z'));
  desk = withStep(desk, told(one, 'zz'));
  desk = withStep(desk, told(one, 'zzz'), 5200);
  expect(desk.past.map(({ format }) => format)).toEqual(['', 'abcd', 'y', 'z', 'zz']);
});

test('looking at a file is no step; going back keeps what others were seen to be', () => {
  const desk = withFile(withStep(emptyDesk, told(one, 'a')), told(other, 'seen'));
  expect(desk.past).toHaveLength(1);
  expect(formats(stepBack(desk))).toBe(' seen');
});

test('a change that changes nothing is no step', () => {
  const desk = withFile(emptyDesk, told(one, 'a'));
  expect(withStep(desk, fileOf(desk, one))).toBe(desk);
});

test('of a file that is settled nothing is taken back', () => {
  const desk = settled(withStep(withStep(emptyDesk, told(one, 'a')), told(other, 'b')), other.handle);
  expect(formats(stepBack(desk))).toBe(' b');
});
