import { contextBridge, ipcRenderer, webUtils } from 'electron';

import {
  connectChannel,
  droppedChannel,
  mainChannel,
  windowChannel,
  workChannel,
} from '../core/contract/channels.ts';

/** The little of a page that this script touches; it is built without the types of the DOM. */
declare const window: { postMessage(message: unknown, origin: string, ports: readonly unknown[]): void };
declare const location: { readonly origin: string };
declare const document: {
  addEventListener(type: 'readystatechange', listener: () => void, options: { once: true }): void;
};
declare function addEventListener(type: 'DOMContentLoaded', listener: () => void): void;

/** Tells the page that the attached port leads to a case. */
const portGreeting = 'benang:port';

/** What every page asks main first, asked while its scripts are still being read; each answer serves once. */
const askedAhead = new Map<string, Promise<unknown>>();

function askMain(call: string, input: unknown): Promise<unknown> {
  return ipcRenderer.invoke(mainChannel, { call, input });
}

function askAhead(call: string, input: unknown): void {
  askedAhead.set(questionOf(call, input), askMain(call, input));
}

function takeAnswer(call: string, input: unknown): Promise<unknown> {
  const question = questionOf(call, input);
  const answer = askedAhead.get(question);
  askedAhead.delete(question);
  return answer ?? askMain(call, input);
}

function questionOf(call: string, input: unknown): string {
  return JSON.stringify([call, input]);
}

type Listener = (told: unknown) => void;

function hear(channel: string, listener: Listener): () => void {
  const heard = (_event: unknown, told: unknown): void => listener(told);
  ipcRenderer.on(channel, heard);
  return () => void ipcRenderer.off(channel, heard);
}

/**
 * All that a page can reach: questions to main, each answered with a Result, a thing that was dropped on it, the state of
 * its window, and how far long work is. Where the thing lies is read here: a page can neither learn a path nor make one up.
 */
contextBridge.exposeInMainWorld('benang', {
  main: takeAnswer,
  dropped: (file: Parameters<typeof webUtils.getPathForFile>[0]): Promise<unknown> =>
    ipcRenderer.invoke(droppedChannel, webUtils.getPathForFile(file)),
  onWindow: (listener: Listener): (() => void) => hear(windowChannel, listener),
  onWork: (listener: Listener): (() => void) => hear(workChannel, listener),
});

// The case may be open before the page has run its scripts; they have by the time this fires.
const scriptsRan = new Promise<void>((done) => addEventListener('DOMContentLoaded', () => done()));

// Not before: main knows the page by its address, which it has once its document is being read.
document.addEventListener(
  'readystatechange',
  () => {
    askAhead('read-settings', {});
    askAhead('window-state', { do: 'ask' });
  },
  { once: true },
);

ipcRenderer.on(connectChannel, ({ ports }) => {
  askAhead('last-chart', {});
  askAhead('chart-sights', {});
  void scriptsRan.then(() => window.postMessage(portGreeting, location.origin, ports));
});
