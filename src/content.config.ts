/** Hands the model to Astro: one collection per kind, no schema of its own. */
import { defineCollection } from 'astro:content';
import { contentLoader } from '~/content/read/astro-loader';
import { KINDS, kinds, type Kind } from '~/kinds';
import { toZod } from '~/model/to-zod';

const define = (kind: Kind) =>
  defineCollection({ loader: contentLoader(kind), schema: toZod(kinds[kind].fields) });

// Reason for the cast: `Object.fromEntries` forgets that the keys are the kinds.
export const collections = Object.fromEntries(KINDS.map((kind) => [kind, define(kind)])) as Record<
  Kind,
  ReturnType<typeof define>
>;
