/** The picture drawn for an entry: where it is, else what it speaks of. Pure. */
import { kinds, type Kind } from '~/kinds';
import type { THEMES } from '~/model/vocabulary';
import type { EntryMark, EntryPicture, PictureSubject, Place } from '~/motif';

type Data = Readonly<Record<string, unknown>>;
type Theme = keyof typeof THEMES;

const SUBJECT_OF_THEME: Readonly<Record<Theme, PictureSubject>> = {
  teletravail: 'week',
  lieux: 'rooms',
  transports: 'journeys',
  environnement: 'water',
  economie: 'economy',
  numerique: 'fibre',
  collectivites: 'territory',
  reseau: 'network',
};

/** Their pictures speak of what they are, whatever their theme. */
const OF_THEIR_KIND: readonly Kind[] = ['groups', 'members', 'spaces'];

/** The mark of an entry; press texts of our own have theirs. */
const markOf = (kind: Kind, { releaseNumber }: Data): EntryMark =>
  releaseNumber === undefined ? kinds[kind].mark : 'release';

const isTheme = (name: unknown): name is Theme =>
  typeof name === 'string' && Object.hasOwn(SUBJECT_OF_THEME, name);

function subjectOf(kind: Kind, { themes }: Data): PictureSubject | undefined {
  if (OF_THEIR_KIND.includes(kind) || !Array.isArray(themes)) return undefined;
  const [first] = themes.filter(isTheme);
  return first === undefined ? undefined : SUBJECT_OF_THEME[first];
}

/** An event is in its commune; a news item at the space that its title names. */
function isAt({ id, name, commune }: Place, kind: Kind, data: Data): boolean {
  if (kind === 'events') return data['commune'] === commune;
  const { spaces } = data;
  if (!Array.isArray(spaces) || !spaces.includes(id)) return false;
  const title = String(data['title']);
  return title.includes(commune) || title.includes(name);
}

/**
 * At its own position when it has one, else at that of the space it names. What is nowhere, or in
 * several places, has no place: a drawing of its subject states none.
 */
export function pictureFor(kind: Kind, data: Data, places: readonly Place[]): EntryPicture {
  const { id, latitude, longitude } = data;
  const drawn = { id: String(id), mark: markOf(kind, data) };
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    return { ...drawn, place: { latitude, longitude } };
  }
  const [place, ...others] = places.filter((one) => isAt(one, kind, data));
  const isOne = others.every(({ commune }) => commune === place?.commune);
  if (place !== undefined && isOne) return { ...drawn, place };
  const subject = subjectOf(kind, data);
  return subject === undefined ? drawn : { ...drawn, subject };
}
