/** How an import process talks to its owner. */
export interface ImporterPort {
  /** Resolves once the message has left this process's own queue, as far as the platform tells. */
  send(message: unknown): Promise<void>;
  onMessage(listener: (message: unknown) => void): void;
  /** Says that nothing more will be sent. */
  close(): void;
}

/** One end of an Electron message channel, as far as it is used here. */
interface MessagePort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
}

/** What Electron's utility processes have in place of `process.send`; main sends no more than a port to the owner. */
interface ParentPort {
  once(event: 'message', listener: (event: { readonly ports: readonly MessagePort[] }) => void): void;
}

/** The port of this process, whether Electron or Node started it. */
export function ownPort(): ImporterPort {
  const { parentPort } = process as { readonly parentPort?: ParentPort };
  return parentPort ? electronPort(parentPort) : nodePort();
}

function electronPort(parent: ParentPort): ImporterPort {
  let owner: MessagePort | undefined;
  return {
    send(message) {
      owner?.postMessage(message);
      return Promise.resolve();
    },
    onMessage(listener) {
      parent.once('message', ({ ports: [port] }) => {
        owner = port;
        owner?.on('message', ({ data }) => listener(data));
        owner?.start();
      });
    },
    // Leaving at once could lose the last message; the owner ends this process when it has it.
    close: () => undefined,
  };
}

function nodePort(): ImporterPort {
  return {
    send: (message) =>
      new Promise((resolve, reject) => {
        const sent = (error: Error | null): void => (error ? reject(error) : resolve());
        if (!process.send) reject(new Error('an import process has an owner that it answers'));
        else process.send(message, undefined, undefined, sent);
      }),
    onMessage: (listener) => void process.on('message', listener),
    close: () => process.disconnect(),
  };
}
