import type { AstroIntegration } from 'astro';
import { appearanceOf } from '../src/pipeline/appearance.ts';
import { dataFolders } from '../src/pipeline/folders.ts';
import { readFolder } from '../src/pipeline/read.ts';
import { regencyStyles as stylesOf } from '../src/views/regency-colours.ts';

const STYLES = '/src/styles/site.css';

/**
 * Lays the regency's colour over the tokens, at the end of the one stylesheet of the site: no further request, and nothing
 * that the content policy would have to allow.
 */
export function regencyStyles(directory: string): AstroIntegration {
  const { data } = dataFolders(directory, process.env);
  return {
    name: 'papan-regency-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({
          vite: {
            plugins: [
              {
                name: 'papan-regency-styles',
                enforce: 'pre',
                transform: (code: string, id: string) => {
                  if (!id.replaceAll('\\', '/').endsWith(STYLES)) return null;
                  const { colours } = appearanceOf(readFolder(data.path, data.shown)).value;
                  return colours === null ? null : { code: `${code}\n${stylesOf(colours)}`, map: null };
                },
              },
            ],
          },
        }),
    },
  };
}
