/**
 * What the index says of each stem: its pages, and where it stands in them. In the form of Pagefind 1.5, which
 * package.json pins (pagefind_web/src/index.rs): numbers are counted from the one before.
 */
import { indexedWord, spelledSigns } from '~/lib/search/index-words';
import { pushList, pushNumber, pushNumbers, pushText, type Written } from './cbor';
import { parted, type IndexedPage } from './indexed-page';

export interface WordRecord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

interface Places {
  readonly inText: number[];
  readonly inFields: number[];
}

const differences = (places: readonly number[]): readonly number[] =>
  places.map((place, rank) => place - (places[rank - 1] ?? 0));

function placesOf({ stems, fieldStems }: IndexedPage): ReadonlyMap<string, Places> {
  const found = new Map<string, Places>();
  const at = (stem: string): Places => {
    const places = found.get(stem) ?? { inText: [], inFields: [] };
    found.set(stem, places);
    return places;
  };
  for (const [place, stem] of parted(spelledSigns(stems)).entries()) at(stem).inText.push(place);
  for (const [field, text] of fieldStems.entries()) {
    // A negative number begins a field, of which nobody asks where in it a word stands.
    for (const stem of new Set(parted(spelledSigns(text)))) at(stem).inFields.push(-1 - field, 0);
  }
  return found;
}

interface Pages {
  readonly bytes: Written;
  count: number;
  last: number;
}

function pushPage(to: Pages, page: number, { inText, inFields }: Places): void {
  pushList(to.bytes, 3);
  pushNumber(to.bytes, page - to.last);
  pushNumbers(to.bytes, differences(inText));
  pushNumbers(to.bytes, inFields);
  to.last = page;
  to.count += 1;
}

function recordOf(word: string, { bytes, count }: Pages): WordRecord {
  const head: Written = [];
  pushList(head, 3);
  pushText(head, word);
  pushList(head, count);
  // The last of the three: other forms of the word, of which there are none.
  return { word, bytes: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.of(0x80)]) };
}

/** @param pages whose ranks are their numbers @returns in the order of Pagefind: that of the bytes of UTF-8 */
export function wordRecords(pages: readonly IndexedPage[]): readonly WordRecord[] {
  const found = new Map<string, Pages>();
  for (const [page, indexed] of pages.entries()) {
    for (const [stem, places] of placesOf(indexed)) {
      const word = found.get(stem) ?? { bytes: [], count: 0, last: 0 };
      found.set(stem, word);
      pushPage(word, page, places);
    }
  }
  return [...found]
    .map(([stem, pagesOfWord]) => recordOf(indexedWord(stem), pagesOfWord))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
}
