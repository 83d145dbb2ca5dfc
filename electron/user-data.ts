import { homedir } from 'node:os';
import { join } from 'node:path';

const application = 'Benang Merah';

/**
 * Folder in which the program keeps what belongs to this account and to no case: settings, the key that signs audit
 * trails, backups. `BENANG_USER_DATA` names another; else it is the folder that Electron gives an app of our name.
 */
export function userDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const named = (name: string) => environment[name] || undefined;
  const roots: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: named('APPDATA') ?? join(home, 'AppData', 'Roaming'),
  };
  const root = roots[platform] ?? named('XDG_CONFIG_HOME') ?? join(home, '.config');
  return named('BENANG_USER_DATA') ?? join(root, application);
}
