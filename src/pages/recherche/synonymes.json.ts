/** Groups of words that mean the same, from the glossary, for the search. */
import type { APIRoute } from 'astro';
import { published } from '~/content';

export const GET: APIRoute = async () => {
  const terms = await published('glossary');
  const groups = terms
    .filter(({ data }) => data.synonyms.length > 0)
    .map(({ data }) => [data.title, ...data.synonyms]);
  return new Response(JSON.stringify(groups), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
