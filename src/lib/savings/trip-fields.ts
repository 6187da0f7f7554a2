/** The numbers that the calculator asks for. Pure; runs in Node and in the browser. */

export interface NumberField {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly example: number;
  /** May stay empty. */
  readonly isOptional?: true;
}

/** The numbers of the form, by their name in the address. */
export const TRIP_FIELDS = {
  jours: {
    label: 'Jours par semaine en télécentre ou chez vous',
    min: 0.5,
    max: 5,
    unit: 'jours',
    example: 2,
  },
  distance: {
    label: 'Distance jusqu’au bureau, un aller, en km',
    min: 0.5,
    max: 300,
    unit: 'km',
    example: 25,
  },
  prix: {
    label: 'Prix du litre ou du kilowattheure, en euros',
    min: 0.01,
    max: 10,
    unit: '€',
    example: 1.8,
    isOptional: true,
  },
  lieu: {
    label: 'Distance jusqu’au télécentre, un aller, en km',
    min: 0,
    max: 300,
    unit: 'km',
    example: 5,
    isOptional: true,
  },
  minutes: {
    label: 'Durée d’un aller jusqu’au bureau, en minutes',
    min: 1,
    max: 300,
    unit: 'minutes',
    example: 45,
    isOptional: true,
  },
  consommation: {
    label: 'Consommation de votre voiture aux 100 km, en L ou en kWh',
    min: 1,
    max: 50,
    unit: 'pour 100 km',
    example: 6.5,
    isOptional: true,
  },
  semaines: {
    label: 'Semaines travaillées par an',
    min: 1,
    max: 52,
    unit: 'semaines',
    example: 47,
  },
} as const satisfies Readonly<Record<string, NumberField>>;

export type TripField = keyof typeof TRIP_FIELDS;
// Reason for the cast: its keys are the names of the fields.
export const TRIP_FIELD_NAMES = Object.keys(TRIP_FIELDS) as readonly TripField[];
