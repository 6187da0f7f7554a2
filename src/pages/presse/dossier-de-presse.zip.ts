/** The press kit. */
import type { APIRoute } from 'astro';
import { pressKit } from '~/components/press-room/press-kit';

export const GET: APIRoute = async () => {
  const { bytes } = await pressKit();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip' } });
};
