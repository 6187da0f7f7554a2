/** What sentences about files share. */

export const TO_ORDINARY =
  'Ouvrez-la sur votre ordinateur et enregistrez-la en JPEG (photographie) ou en PNG (dessin, logo)';

export const quoted = (name: string, rest: string): string => `« ${name} » ${rest}`;
