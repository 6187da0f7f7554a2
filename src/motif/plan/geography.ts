/**
 * General geography, written by hand to three decimals: no survey data, so no credit is due.
 */
import type { Position } from '../core/types';

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });

/** Paris, the hub of the department's railways: Notre-Dame. */
export const HUB = at(48.853, 2.349);

export interface River {
  readonly id: 'marne' | 'seine';
  readonly name: string;
  /** Width of its ribbon at scale 1, u. */
  readonly width: number;
  /** Side of the common bed after the confluence: -1 is north. */
  readonly bank: -1 | 1;
  /** Towns it passes, downstream order. */
  readonly course: readonly Position[];
}

/** The two rivers that name the department, down to their confluence at Charenton. */
export const RIVERS: readonly River[] = [
  {
    id: 'marne',
    name: 'la Marne',
    width: 15,
    bank: -1,
    course: [
      at(49.14, 3.72),
      at(48.985, 3.27),
      at(48.95, 3.128), // La Ferté-sous-Jouarre
      at(48.955, 3.03),
      at(48.962, 2.95), // Trilport
      at(48.955, 2.88), // Meaux
      at(48.925, 2.8),
      at(48.882, 2.71), // Lagny-sur-Marne
      at(48.88, 2.6), // Chelles
      at(48.842, 2.505),
    ],
  },
  {
    id: 'seine',
    name: 'la Seine',
    width: 19,
    bank: 1,
    course: [
      at(48.52, 3.95),
      at(48.465, 3.48), // Nogent-sur-Seine
      at(48.415, 3.24), // Bray-sur-Seine
      at(48.388, 3.08),
      at(48.386, 2.95), // Montereau-Fault-Yonne
      at(48.386, 2.86),
      at(48.43, 2.785),
      at(48.54, 2.66), // Melun
      at(48.585, 2.53),
      at(48.66, 2.43),
    ],
  },
];

/** Below the confluence both rivers share these points and run side by side. */
export const DOWNSTREAM: readonly Position[] = [
  at(48.822, 2.4),
  at(48.853, 2.349), // Paris
  at(48.847, 2.25),
  at(48.838, 2.12),
  at(48.836, 1.9),
  at(48.838, 1.5),
];
