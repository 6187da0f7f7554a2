/** What a phone needs to put the site on its home screen. */
import type { APIRoute } from 'astro';
import { SITE } from '~/site';

const sizes = [192, 512];

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: SITE.name,
      short_name: SITE.shortName,
      description: SITE.description,
      lang: SITE.language,
      start_url: '/',
      display: 'browser',
      background_color: '#fbf8f2',
      theme_color: '#fbf8f2',
      icons: sizes.map((size) => ({
        src: `/icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
