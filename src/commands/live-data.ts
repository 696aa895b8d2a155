import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Read from the disk by our own code, so that the development server does not know which modules they belong to. */
const READ = ['data', 'src/styles'].map((folder) => resolve(folder) + sep);

/** Shows a change of the data or of a style in every open page: all modules forget what they read. */
export function liveData(): AstroIntegration {
  return {
    name: 'live-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(READ);
        server.watcher.on('all', (_, file) => {
          if (!READ.some((folder) => file.startsWith(folder))) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
