/**
 * Ends the build at Astro's first warning about a route or a file that it makes: for Astro, a page left
 * out because another has its address is no error. Astro's logger loads this file without a bundler
 * (astro.config.mjs).
 */
import type { AstroLoggerDestination } from 'astro';

/** Labels of what Astro says about routes and the files it makes from them. */
const ABOUT_ROUTES: readonly (string | null)[] = ['router', 'build'];

/** @throws in French from its `write`, with what Astro said */
export default function routeWarnings(): AstroLoggerDestination {
  return {
    write: ({ level, label, message }) => {
      if (level !== 'warn' || !ABOUT_ROUTES.includes(label)) return;
      throw new Error(
        `Une page manquerait au site. Astro dit : « ${message} » Corrigez l’adresse de la fiche, ou les fichiers de src/pages et de public.`,
      );
    },
  };
}
