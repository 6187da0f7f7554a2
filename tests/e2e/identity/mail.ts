/** The mails that the STAND-IN of the tests would send, from the templates the site ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from './accounts';

/**
 * A mail as Netlify writes it.
 * @throws when the template asks for what Netlify does not give
 */
export function writeMail({ template, values }: Mail, site: string): string {
  const path = join(process.cwd(), 'public', 'admin', 'courriels', `${template}.html`);
  const known: Readonly<Record<string, string>> = { ...values, SiteURL: site };
  return readFileSync(path, 'utf8').replace(/\{\{ \.(\w+) \}\}/gu, (_all, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`${template} : {{ .${name} }} n’existe pas.`);
    return value;
  });
}
