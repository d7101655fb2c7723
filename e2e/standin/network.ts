/** What electron-updater needs of Electron: requests that are no page's, in a session of their own. */
import { EventEmitter } from 'node:events';
import { request, type ClientRequest, type RequestOptions } from 'node:http';

export const net = {
  request: (options: RequestOptions): ClientRequest => request(options),
};

export const otherSessions = { fromPartition: (name: string): object => ({ name }) };

/** Electron's own updater, by which that of macOS installs. */
export const autoUpdater = new EventEmitter();
