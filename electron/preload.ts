import { contextBridge, ipcRenderer } from 'electron';

import { connectChannel, mainChannel, windowChannel } from '../core/contract/channels.ts';

/** The little of a page that this script touches; it is built without the types of the DOM. */
declare const window: { postMessage(message: unknown, origin: string, ports: readonly unknown[]): void };
declare const location: { readonly origin: string };

/** Tells the page that the attached port leads to a case. */
const portGreeting = 'benang:port';

/** All that a page can reach: questions to main, each answered with a Result, and the state of its window. */
contextBridge.exposeInMainWorld('benang', {
  main: (call: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(mainChannel, { call, input }),
  onWindow(listener: (state: unknown) => void): () => void {
    const hear = (_event: unknown, state: unknown): void => listener(state);
    ipcRenderer.on(windowChannel, hear);
    return () => void ipcRenderer.off(windowChannel, hear);
  },
});

ipcRenderer.on(connectChannel, ({ ports }) => window.postMessage(portGreeting, location.origin, ports));
