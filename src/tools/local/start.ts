/**
 * `npm start`: the site and the editors' pages, writing in this repository, until Ctrl-C. All in one
 * process, on the loopback. Astro is called as a function: its command goes to the background when it
 * believes that a program started it.
 */
import { join } from 'node:path';
import { ASTRO_ENV } from '../build/astro-env';
import { freePort } from '../serve/free-port';
import { API } from './caller-rules';
import { openEndpoint } from './endpoint';
import { undoInterruptedSave } from './interrupted-save';
import { readRepository, requireRepository } from './repository';
import { isIndexed, searchFolder } from './search-folder';
import { onShutdown } from './shutdown';

const HOST = '127.0.0.1';
const PREFERRED_PORT = 4321;
const LOCAL_AUTHOR = {
  GIT_AUTHOR_NAME: 'Rédaction locale',
  GIT_AUTHOR_EMAIL: 'redaction@localhost',
  GIT_COMMITTER_NAME: 'Rédaction locale',
  GIT_COMMITTER_EMAIL: 'redaction@localhost',
};

async function start(root: string): Promise<void> {
  console.log('▸ Démarrage du site et des pages de rédaction');
  requireRepository(root);
  if (undoInterruptedSave(root)) {
    console.log(
      '  Un enregistrement avait été interrompu : le dépôt est remis comme avant. Le texte est\n  encore dans le navigateur où il a été écrit : rouvrez la fiche pour le reprendre.',
    );
  }
  const { branch, hasChanges, hasAuthor } = readRepository(root);
  Object.assign(process.env, {
    ...(hasAuthor ? {} : LOCAL_AUTHOR),
    PUBLIC_DECAP_PROXY: `${API}/`,
    PUBLIC_CMS_BRANCH: branch,
    ...ASTRO_ENV,
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  });
  // Loading takes seconds: the lines above should not wait for it.
  const [{ dev }, { devIntegration }, { editorsScripts }] = await Promise.all([
    import('astro'),
    import('./dev-integration'),
    import('./editors-scripts'),
  ]);
  const cms = await openEndpoint(root);
  const scripts = editorsScripts(root);
  const server = await dev({
    root,
    logLevel: 'warn',
    server: { host: HOST, port: await freePort(PREFERRED_PORT) },
    integrations: [
      devIntegration({ repository: root, cms, scripts, searched: searchFolder(root) }),
    ],
    // Otherwise a page on another local port could read drafts here.
    vite: { server: { cors: false } },
  });
  onShutdown(() => server.stop());
  const site = `http://localhost:${String(server.address.port)}/`;
  console.log(`\n  Site       ${site}\n  Rédaction  ${site}admin/  (branche ${branch})\n`);
  if (!isIndexed(join(root, 'dist'))) {
    console.log('  La recherche fera son index à la première demande : une minute, une fois.');
  }
  if (hasChanges) {
    console.log(
      '  Des fichiers modifiés ne sont pas encore dans Git : le prochain enregistrement fait depuis\n  les pages de rédaction les emportera aussi.',
    );
  }
  console.log('  Ctrl-C pour arrêter.');
  // Ahead of who opens the page; what went wrong is told when it is opened.
  await scripts.refresh().catch(() => undefined);
}

try {
  await start(process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
