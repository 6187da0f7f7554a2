/** Playwright's global setup: serves `dist` for the browser tests, until they end. */
import { join } from 'node:path';
import { serveSite } from '../serve/serve-site';

/** Tells Playwright where the site is: pages open by their path alone, `page.goto('/agenda/')`. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const site = await serveSite({ root: join(process.cwd(), 'dist') });
  process.env['PLAYWRIGHT_TEST_BASE_URL'] = site.url;
  return site.close;
}
