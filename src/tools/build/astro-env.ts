/** Every command of Astro runs with it: no telemetry. */
export const ASTRO_ENV = { ASTRO_TELEMETRY_DISABLED: '1' } as const;
