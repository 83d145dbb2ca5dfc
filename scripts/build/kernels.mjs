// node scripts/build/kernels.mjs: compiles core/measures/kernels/*.as (AssemblyScript) into kernel-bytes.ts beside them.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import asc from 'assemblyscript/asc';
import { format, resolveConfig } from 'prettier';

const folder = resolve(import.meta.dirname, '../../core/measures/kernels');

/** The file that carries the compiled kernels. */
export const bytesFile = resolve(folder, 'kernel-bytes.ts');

/** What that file has to hold, for the sources as they are; throws what the compiler says where they do not compile. */
export async function compileKernels() {
  const files = new Map();
  const { error, stderr } = await asc.main(
    ['kernels.ts', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', 'kernels.wasm'],
    {
      // The compiler knows sources by `.ts` alone; here they end in `.as`, being another language.
      readFile: (name) => readSource(basename(name, '.ts')),
      writeFile: (name, content) => void files.set(name, content),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${stderr.toString()}${error.message}`);
  const text = `/** The kernels beside this file as WebAssembly, base64. Made by \`node scripts/build/kernels.mjs\`. */
export const kernelBytes = '${Buffer.from(files.get('kernels.wasm')).toString('base64')}';\n`;
  return format(text, { ...(await resolveConfig(bytesFile)), parser: 'typescript' });
}

async function readSource(name) {
  return readFile(resolve(folder, `${name}.as`), 'utf8').catch(() => null);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await compileKernels().then(
    (text) => writeFile(bytesFile, text),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
