/** The questions that key figures answer, in the order of the page of figures. */
export const QUESTIONS = {
  temps: 'Combien de temps ?',
  argent: 'Combien d’argent ?',
  climat: 'Combien de carburant et de CO2 ?',
  adoption: 'Qui en veut, qui en fait ?',
  lieux: 'Combien de lieux ?',
  territoire: 'Quel territoire, quel réseau ?',
} as const;

export type Question = keyof typeof QUESTIONS;
