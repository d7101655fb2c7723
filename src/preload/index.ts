import { createBridge, expose } from './ipc.ts';

expose(createBridge());
