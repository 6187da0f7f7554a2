/** The sorts of news, those for the press included. */
export const NEWS_TYPES = {
  article: 'Actualité',
  release: 'Communiqué',
  kit: 'Dossier de presse',
  invitation: 'Invitation presse',
} as const;

export type NewsType = keyof typeof NEWS_TYPES;
