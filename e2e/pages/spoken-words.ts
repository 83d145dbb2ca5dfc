import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const locales = resolve(import.meta.dirname, '../../renderer/locales');

type Words = { readonly [key: string]: string | Words };

/** The words of the interface in one language, from the files it reads them from. */
export class SpokenWords {
  readonly language: 'id' | 'en';

  constructor(language: 'id' | 'en') {
    this.language = language;
  }

  /** What a command is called. */
  command(id: string): string {
    return this.say('interface', `commands.${id}`);
  }

  /** The text under a path of keys in a file; throws where there is none. */
  say(file: string, path: string): string {
    const found = path.split('.').reduce<string | Words | undefined>(inside, this.#wordsOf(file));
    if (typeof found !== 'string') throw new Error(`there is no text ${path} in ${file}`);
    return found;
  }

  #wordsOf(file: string): Words {
    return JSON.parse(readFileSync(resolve(locales, this.language, `${file}.json`), 'utf8')) as Words;
  }
}

function inside(words: string | Words | undefined, key: string): string | Words | undefined {
  return typeof words === 'object' ? words[key] : undefined;
}
