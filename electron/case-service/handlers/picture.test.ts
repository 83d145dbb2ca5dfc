import { expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

const png = '\u0089PNG\r\n\u001a\n';

let open: TestCase;
smallCaseForEach('Foto', (given) => (open = given));

async function attached(name: string, bytes: Buffer): Promise<string> {
  const file = await open.file(name, bytes);
  must(await open.ask('attach', { file, about: ['A'] }));
  const { attachments } = must(await open.ask('inspect', { id: 'A' }));
  return attachments.find((one) => one.name === name)?.id ?? '';
}

it('gives the bytes of a picture as they were attached', async () => {
  const bytes = Buffer.from(`${png}isi`, 'latin1');
  const picture = must(await open.ask('picture', { attachment: await attached('wajah.png', bytes) }));
  expect(caseCalls.picture.output.parse(picture)).toEqual(picture);
  expect(picture).toEqual({ mediaType: 'image/png', bytes: new Uint8Array(bytes) });
});

it('gives nothing else, whatever a file is called', async () => {
  const script = await attached('wajah.png', Buffer.from('<svg onload="x()"/>'));
  expect(problemOf(await open.ask('picture', { attachment: script })).code).toBe('no-picture');
  expect(problemOf(await open.ask('picture', { attachment: 'X' })).code).toBe('row-missing');
});
