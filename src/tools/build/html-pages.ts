/** The pages of a site that is being built. Node only. */
import { readdirSync } from 'node:fs';
import { slashed } from '~/lib/slashed';

/** @returns the names of their files, from the folder of the site, in order */
export const htmlPages = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map(slashed)
    .sort();
