/**
 * `npm run hosts`: writes what Caddy and nginx need to serve `dist` as Netlify does, from its `_headers` and
 * `_redirects`, and the editors’ forms for another tool than Decap (docs/exploitation.md, « Changer d’hébergeur »).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseHeaders, parseRedirects } from '../serve/netlify-rules';
import { caddyfile } from './caddyfile';
import { nginxConf } from './nginx-conf';
import { portableSettings } from './portable-settings';

const SITE = 'dist';
const FOLDER = join('.cache', 'hebergeurs');

const headers = parseHeaders(readFileSync(join(SITE, '_headers'), 'utf8'));
const redirects = parseRedirects(readFileSync(join(SITE, '_redirects'), 'utf8'));
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of [
  ['Caddyfile', caddyfile(headers, redirects)],
  ['it77-nginx.conf', nginxConf(headers, redirects)],
  [
    'config.yml',
    stringify(portableSettings(process.env['PUBLIC_CMS_REPO'] ?? 'association/it77.fr')),
  ],
] as const) {
  writeFileSync(join(FOLDER, name), text);
  console.log(join(FOLDER, name));
}
