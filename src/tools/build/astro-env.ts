/** What every command of Astro is run with: it tells nobody that it was used. */
export const ASTRO_ENV = { ASTRO_TELEMETRY_DISABLED: '1' } as const;
