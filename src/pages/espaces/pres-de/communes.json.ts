/** The communes as people name them, for who types one: asked for by src/islands/near alone. */
import { COMMUNES } from '~/places/communes';

export const GET = (): Response =>
  new Response(
    JSON.stringify(
      COMMUNES.map(({ name, formerNames, postcodes }) => ({ name, formerNames, postcodes })),
    ),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
