import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { headOf } from './head-of.mjs';

const FOLDER = 'articles';

/** Keeps what the lists show, and leaves the texts in their files. */
const slim = {
  name: 'slim',
  load: async ({ store, parseData, generateDigest }) => {
    const files = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.md'));
    const ids = new Set(files.map((file) => file.slice(0, -'.md'.length)));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const id of ids) {
      const filePath = join(FOLDER, `${id}.md`);
      const source = readFileSync(filePath, 'utf8');
      const digest = generateDigest(source);
      if (store.get(id)?.digest === digest) continue;
      const data = await parseData({ id, data: parse(headOf(source)), filePath });
      store.set({ id, data, digest, filePath });
    }
  },
};

const loader =
  process.env.BENCH_STORE === 'slim' ? slim : glob({ pattern: '**/*.md', base: `./${FOLDER}` });

export const collections = {
  articles: defineCollection({
    loader,
    schema: z.object({
      title: z.string(),
      description: z.string(),
      date: z.coerce.date(),
      themes: z.array(z.string()),
    }),
  }),
};
