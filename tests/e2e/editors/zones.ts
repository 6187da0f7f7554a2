/** Where editors and servers live, and what is tried in each time zone. Node only. */

/** `npm run test:editors` sets it: everything in every zone, and a real build after each scenario. */
export const IS_THOROUGH = process.env['IT77_EDITORS'] === 'thorough';

export const EDITORS_SPECS = '**/editors*.spec.ts';

interface ZoneProject {
  readonly name: string;
  readonly use: { readonly zone: string };
  readonly testMatch: string[];
  readonly testIgnore?: string[];
}

const spec = (name: string): string => `**/editors-${name}.spec.ts`;

/** From the form to the reader: `npm test` too tries it in every zone. */
const EVERYWHERE = '**/editors.spec.ts';

/** The day there is not yet the one of Paris: what says a day, what waits for an hour. */
const FAR_WEST = ['calendar', 'preview', 'refusals', 'rules', 'workflow'].map(spec);

/** The zone of servers: what is named, sent, written again. */
const SERVERS = ['accidents', 'address', 'images'].map(spec);

/** `npm test` tries each file in one zone: in Paris, all that the others do not try. */
const IN_SHORT: readonly ZoneProject[] = [
  {
    name: 'editors-paris',
    use: { zone: 'Europe/Paris' },
    testMatch: [EDITORS_SPECS],
    testIgnore: [...FAR_WEST, ...SERVERS],
  },
  { name: 'editors-utc', use: { zone: 'UTC' }, testMatch: [EVERYWHERE, ...SERVERS] },
  {
    name: 'editors-guadeloupe',
    use: { zone: 'America/Guadeloupe' },
    testMatch: [EVERYWHERE, ...FAR_WEST],
  },
];

/** The tests of the editors' pages, one project a zone. */
export const ZONE_PROJECTS: readonly ZoneProject[] = IS_THOROUGH
  ? IN_SHORT.map(({ name, use }) => ({ name, use, testMatch: [EDITORS_SPECS] }))
  : IN_SHORT;
