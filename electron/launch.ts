import { delimiter, resolve } from 'node:path';

/** Switches that would let another process drive the program or read what it shows. */
export const removedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'js-flags',
  'load-extension',
];
/** Switches under which a release does not run at all. */
export const refusedSwitches = ['no-sandbox', 'disable-web-security', 'host-rules', 'proxy-server'];

/** What the person or the script that started the program asked of it. */
export interface Launch {
  /** A case folder given on the command line. */
  readonly casePath: string | undefined;
  /** Where settings and the sample case lie, instead of the usual folder. */
  readonly userData: string | undefined;
  /** Write a picture of the sample case to this file and quit. */
  readonly picture: string | undefined;
}

/** Reads the launch from what Electron was started with; `from` is the folder that relative paths start at. */
export function launchOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  from: string,
): Launch {
  const casePath = args.find((argument) => /\.benang[/\\]?$/.test(argument) && !argument.startsWith('-'));
  return {
    casePath: casePath === undefined ? undefined : resolve(from, casePath),
    userData: environment['BENANG_USER_DATA'],
    picture: environment['BENANG_PICTURE'],
  };
}

/**
 * Paths that stand in for what a person would choose in the next dialog, so that a test can drive the program. A
 * packaged program always asks the person.
 */
export function chosenInAdvance(
  packaged: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] | undefined {
  const chosen = environment['BENANG_CHOOSE'];
  return packaged || chosen === undefined ? undefined : chosen.split(delimiter).filter((path) => path !== '');
}
