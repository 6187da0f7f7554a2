/** `npm run preview`: shows the built site as Netlify will serve it, until Ctrl-C. */
import { join } from 'node:path';
import { freePort } from './free-port';
import { serveSite } from './serve-site';

const PREFERRED_PORT = 4322;

try {
  const port = await freePort(PREFERRED_PORT);
  await serveSite({ root: join(process.cwd(), 'dist'), port });
  console.log(`Site fabriqué : http://localhost:${String(port)}/ (Ctrl-C pour arrêter)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
