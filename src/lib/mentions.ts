/** Words by which a text says that it is not finished. */

/** « à compléter » */
export const TO_COMPLETE = /à compléter/iu;
/** « à confirmer », « à vérifier » */
export const TO_CONFIRM = /à (?:confirmer|vérifier)/iu;
