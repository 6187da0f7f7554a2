/** What Pagefind keeps of a page, to be shown with a result. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { IndexFile } from './pagefind-files';

const SIGNATURE = 'pagefind_dcd';

const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

export type Fragment = z.infer<typeof fragmentSchema>;

export const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

export const readFragment = ({ content }: IndexFile): Fragment =>
  fragmentSchema.parse(JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)));

export const writeFragment = (fragment: Fragment): Buffer =>
  gzipSync(`${SIGNATURE}${JSON.stringify(fragment)}`, { level: 9 });
