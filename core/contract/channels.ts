/** The one ipcMain channel; its argument is `{ call, input }`. */
export const mainChannel = 'benang:main';
/** Asked by the preload script alone, with the path of a thing that was dropped on the window. */
export const droppedChannel = 'benang:dropped';
/** Sent by main with the MessagePort to the case service. */
export const connectChannel = 'benang:connect';
/** Sent by main when the window's state or the system theme changes. */
export const windowChannel = 'benang:window';
/** Sent by main with how much of a work on the open case as a folder is done, 0 to 1. */
export const workChannel = 'benang:work';

/** Scheme and host of every page and asset of the product. */
export const appOrigin = { protocol: 'app:', host: 'benang' } as const;
