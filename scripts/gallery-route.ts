import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Every component in every state at `/galeri/`, only while developing: a build does not know the page. */
export function galleryRoute(directory: string): AstroIntegration {
  return {
    name: 'papan-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/galeri', entrypoint: join(directory, 'src/gallery/gallery.astro') });
      },
    },
  };
}
