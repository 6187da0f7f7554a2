/** What happens to an entry between « Publier » and the repository. */
import { isKind, type Kind, kinds } from '~/kinds';
import type { Holder } from '~/kinds/address-problems';
import { settings } from '~/kinds/settings/model';
import { legibleLine, legibleText } from '~/lib/forbidden-characters';
import { arrange } from '~/model/arrange';
import { clean, isRecord } from '~/model/clean';
import { textProblems, type TextGround } from '~/markdown/text-problems';
import { textReading } from '~/markdown/text-reading';
import type { Collection, Problem } from '~/model/collection';
import type { Shape } from '~/model/spec';
import { check, checkShape } from '~/model/problems';
import { addressOf, type Filed } from '~/kinds/entry';
import { withOrWithoutSlash } from '~/lib/address-key';
import { keepFormer } from '../form/address/keep-former';
import {
  filedHoldings,
  holderBesides,
  shownHoldings,
  type AddressIndex,
  type Holding,
} from '../form/address/holdings';
import { freeSlug } from '../form/address/new-address';
import { vanishingProblems } from '../form/address/stays-public';
import { reallyLeft, takenProblems } from '../form/address/taken';
import { SETTINGS } from '../decap/collections';
import { withoutRow } from '../lists/row';
import { mintId } from './mint-id';
import { withPublishedDay } from './published-day';
import type { EntryFile } from '../guard/references-to';
import { numberProblems, type Numbered } from './other-numbers';

type Data = Readonly<Record<string, unknown>>;

/** An entry as Decap hands it over, in plain data; the text is among the fields, as `body`. */
export interface Draft {
  readonly collection: string;
  readonly isNew: boolean;
  readonly data: Data;
  /** Name of its file, without extension; a new entry has none. */
  readonly file?: string;
  /** Addresses it had while it was public. */
  readonly left?: readonly string[];
  /** What the site shows of its other entries, and holds itself. */
  readonly index?: AddressIndex;
  /** The entries of the repository that may have its address; undefined when not known. */
  readonly filed?: readonly EntryFile[] | undefined;
  /** The files that `content/medias` holds, or will with this entry; undefined when not known. */
  readonly medias?: ReadonlySet<string>;
  /** The numbers of the other press texts; undefined when not known. */
  readonly numbered?: Numbered | undefined;
  /** Entries that the text leads to and that there are not, by `kind/id`; undefined when not known. */
  readonly unknown?: ReadonlySet<string> | undefined;
}

export interface Prepared {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

/**
 * Decap drops ' when it makes the file's name (« L'été » → lete); ’ becomes a dash. What outputs forbid
 * is no part of that name, nor of the address that is looked for.
 */
const typographic = (title: unknown): unknown =>
  typeof title === 'string' ? legibleLine(title).replaceAll("'", '’') : title;

/**
 * A new entry gets its permanent number. When it already holds one it is a copy (« Dupliquer »):
 * it gets its own, and leaves the addresses, former ones too, and its day to the original.
 */
function identified(data: Data, isNew: boolean): Data {
  if (!isNew) return { ...data, id: data['id'] ?? mintId() };
  if (data['id'] === undefined) return { ...data, id: mintId() };
  return {
    ...data,
    id: mintId(),
    slug: undefined,
    previousUrls: undefined,
    published: undefined,
  };
}

function tidy(shape: Shape, data: Data): Data {
  const cleaned = clean(data, shape);
  return arrange(shape, isRecord(cleaned) ? cleaned : {});
}

const holdingsOf = (index: AddressIndex, { filed = [] }: Draft): readonly Holding[] => [
  ...shownHoldings(index),
  ...filedHoldings(filed),
];

/** A new entry never takes an address that is taken; Decap sees to the names of files alone. */
function newSlug(kind: Kind, fields: Data, draft: Draft): Data {
  const { isNew, index } = draft;
  if (!isNew || kind === 'pages' || index === undefined) return {};
  const slug = freeSlug(kind, fields, holdingsOf(index, draft), index.routes);
  return slug === undefined ? {} : { slug };
}

/** What is not known is left to the check of the whole content. */
function holderFor(kind: Kind, id: unknown, draft: Draft): Holder {
  const { index } = draft;
  if (index === undefined) return () => undefined;
  return holderBesides(`${kind}/${String(id)}`, holdingsOf(index, draft), index.routes);
}

/** Once each field is as it must be. */
function addressProblems(
  entry: Filed,
  holder: Holder,
  found: readonly Problem[],
): readonly Problem[] {
  const isMalformed = found.some(({ field }) => /^(?:address|slug|previousUrls)/u.test(field));
  return isMalformed ? [] : takenProblems(entry, holder);
}

/** What is not known is left to the check of the whole content. */
const groundOf = (entry: Filed, holder: Holder, { medias, unknown, index }: Draft): TextGround => {
  const { sources } = entry.fields;
  return {
    sources: Array.isArray(sources) ? sources.length : 0,
    hasMedia: (name) => medias?.has(name) ?? true,
    hasEntry: (key) => unknown?.has(key) !== true,
    hasAddress: (path) =>
      index === undefined ||
      withOrWithoutSlash(path).some(
        (each) => each === addressOf(entry) || holder(each) !== undefined,
      ),
  };
};

const inBody = (message: string): Problem => ({ field: 'body', message });

/**
 * Cleans, completes and checks an entry with the rules of the build.
 * @returns what to write, keys in the order of the model, and what the editor must mend first
 */
export function prepare(draft: Draft): Prepared {
  const { collection, isNew, data, file = '', left = [], numbered } = draft;
  if (collection === SETTINGS) {
    const written = tidy(settings, data);
    return { data: written, problems: checkShape(settings, written).problems };
  }
  if (!isKind(collection)) throw new Error(`genre inconnu : ${collection}`);
  const kind: Collection = kinds[collection];
  const { body = '', ...fields } = withoutRow(data);
  const completed = identified({ ...fields, title: typographic(fields['title']) }, isNew);
  const addressed = {
    ...withPublishedDay(completed),
    ...newSlug(collection, completed, draft),
  };
  const holder = holderFor(collection, completed['id'], draft);
  const entry = { kind: collection, file, fields: addressed };
  const kept = keepFormer(entry, reallyLeft(left, holder));
  const written = tidy(kind.fields, kept);
  const ready = { ...entry, fields: written };
  const text = legibleText(String(body));
  const own = check(kind, written, text).problems;
  const problems = [
    ...own,
    ...textProblems(textReading(text), groundOf(ready, holder, draft)).map(inBody),
    ...numberProblems(written, numbered),
    ...addressProblems(ready, holder, own),
    ...vanishingProblems(written, left),
  ];
  return { data: { ...written, body: text }, problems };
}
