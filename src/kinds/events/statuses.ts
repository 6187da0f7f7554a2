/** What its editor says of an event. */
export const EVENT_STATUSES = {
  confirmed: 'Confirmé',
  tentative: 'À confirmer',
  postponed: 'Reporté',
  cancelled: 'Annulé',
} as const;
