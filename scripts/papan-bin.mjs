#!/usr/bin/env node
// What npm calls as "papan". Node runs no TypeScript below node_modules, and says so in words for programmers.
import { fileURLToPath } from 'node:url';

if (/[\\/]node_modules[\\/]/.test(fileURLToPath(import.meta.url))) {
  process.stderr.write(
    'Papan Desa tidak dijalankan dari node_modules. Buat repositori data dengan: npm create papan-desa\n' +
      'Atau salin repositori programnya dengan git, lalu jalankan npm ci di dalamnya.\n',
  );
  process.exitCode = 3;
} else {
  const [{ papan }, { processEffects }] = await Promise.all([import('./papan.ts'), import('./effects.ts')]);
  process.exitCode = await papan(process.argv.slice(2), processEffects());
}
