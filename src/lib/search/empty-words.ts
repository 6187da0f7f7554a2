/** Words of French too common to be searched for, and those by which people ask. Folded. */

const ARTICLES_AND_PRONOUNS =
  'a au aux ce ces cet cette d de des du elle elles en et eux il ils j je l la le les leur leurs lui m ma me mes moi mon n ne nos notre nous on or ou s sa se ses soi son t ta te tes toi ton tu un une vos votre vous y c ca cela ci';
const PREPOSITIONS =
  'afin alors ainsi apres aussi avant avec car chez comme contre dans depuis des donc dont entre jusqu lorsqu mais malgre ni par parmi pas pendant plus pour pres puis puisqu qu que sans selon si sous sur tres vers voici voila';
const QUESTIONS =
  'combien comment est-ce lequel laquelle lesquels ou pourquoi quand que quel quelle quelles quels qui quoi';
const VERBS =
  'ai aller as aura avait avoir est etaient etait etre eu fait faire faut ont peut peux puis sera serait sont suis sommes soit va vais veut veux voudrais aimerais cherche chercher trouver trouve existe';
const OTHERS =
  'and the of bonjour merci svp moi quelque quelques definition signification liste info infos information informations tout toute toutes tous autre autres meme tel';

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES_AND_PRONOUNS, PREPOSITIONS, QUESTIONS, VERBS, OTHERS].join(' ').split(' '),
);

/** Whether a folded word says nothing by itself: « de », « comment », a letter alone. */
export const isEmptyWord = (word: string): boolean =>
  EMPTY_WORDS.has(word) || /^[a-z]$/u.test(word);
