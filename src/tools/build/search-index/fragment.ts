/** What Pagefind keeps of a page that it read. */
import { z } from 'astro/zod';
import { opened } from './packed';
import type { IndexFile } from './pagefind-files';

const fragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

export type Fragment = z.infer<typeof fragmentSchema>;

export const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

export const readFragment = ({ content }: IndexFile): Fragment =>
  fragmentSchema.parse(JSON.parse(opened(content).toString()));
