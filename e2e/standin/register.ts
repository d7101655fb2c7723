/** `node --import` of this makes `electron` the stand-in, for the built main process and its dependencies. */
import { registerHooks } from 'node:module';

const standin = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier.startsWith('electron/')
      ? { url: standin, shortCircuit: true }
      : next(specifier, context),
});
