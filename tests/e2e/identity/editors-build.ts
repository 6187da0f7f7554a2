/** A build of the editors' own pages, and of little else, as a host makes it for one kind of account. */
import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHeaders } from '../../../src/tools/build/headers/write-headers';
import { serveSite, type SiteServer } from '../../../src/tools/serve/serve-site';
import { copyRepository } from '../../tools/copy';

/** Pages of the copy that are built: the others would only take time. */
const KEPT = [
  'admin/index.astro',
  'admin/acces/index.astro',
  'affichage.js.ts',
  '404.astro',
  'favicon.svg.ts',
  'favicon.ico.ts',
];

const PLACE_EDITORS = fileURLToPath(new URL('place-editors.ts', import.meta.url));

/** The texts of the copy lead to none of the pages that it has not. */
function leadElsewhere(content: string): void {
  for (const name of globSync('*/*.md', { cwd: content })) {
    const text = readFileSync(join(content, name), 'utf8');
    writeFileSync(
      join(content, name),
      text.replaceAll(/\]\(\/[^)\s]*\)/gu, '](https://exemple.fr/)'),
    );
  }
}

/**
 * @param told what the host tells the build, such as { PUBLIC_CMS_BACKEND: 'git-gateway' }
 * @throws when Astro cannot make the pages
 */
export async function buildEditors(told: Readonly<Record<string, string>>): Promise<SiteServer> {
  const copy = copyRepository();
  const pages = join(copy.root, 'src', 'pages');
  const files = readdirSync(pages, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    if (!KEPT.some((kept) => path === join(pages, ...kept.split('/')))) rmSync(path);
  }
  leadElsewhere(join(copy.root, 'content'));
  // The pages that are gone are not missed.
  rmSync(join(copy.root, 'docs', 'adresses.txt'));
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...told };
  // The copy is told by `told` alone.
  delete env['IT77_OUT_DIR'];
  if (!('PUBLIC_DECAP_PROXY' in told)) delete env['PUBLIC_DECAP_PROXY'];
  const astro = join(copy.root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], { cwd: copy.root, env, stdio: 'pipe' });
  const dist = join(copy.root, 'dist');
  execFileSync(process.execPath, ['--import', 'tsx', PLACE_EDITORS, dist], { env, stdio: 'pipe' });
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Accueil</title>');
  writeHeaders(dist, false);
  const site = await serveSite({ root: dist });
  return {
    url: site.url,
    close: async () => {
      await site.close();
      copy.remove();
    },
  };
}
