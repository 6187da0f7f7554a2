import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://www.exemple.fr', cacheDir: './cache' });
