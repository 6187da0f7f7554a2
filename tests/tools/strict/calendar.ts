/** iCalendar, by the grammar of its lines: RFC 5545, § 3.1 and 3.6. */

const OCTETS = 75;

/** « Any character but controls », then but quotation marks, then but what parts parameters. */
const VALUE = '[^\\p{Cc}]|\\t';
const QUOTED = '[^\\p{Cc}"]|\\t';
const SAFE = '[^\\p{Cc}",;:]|\\t';
const PARAMETER = `;[A-Z0-9-]+=(?:"(?:${QUOTED})*"|(?:${SAFE})*)(?:,(?:"(?:${QUOTED})*"|(?:${SAFE})*))*`;
const CONTENT_LINE = new RegExp(`^([A-Z0-9-]+)(?:${PARAMETER})*:((?:${VALUE})*)$`, 'iu');

/** What a component cannot do without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VERSION', 'PRODID'],
  VEVENT: ['UID', 'DTSTAMP'],
};

interface Component {
  readonly name: string;
  readonly held: Set<string>;
}

function linesFault(physical: readonly string[]): string | undefined {
  const broken = physical.find((line) => /[\r\n]/u.test(line));
  if (broken !== undefined) return `line end without CRLF: ${JSON.stringify(broken)}`;
  const long = physical.find((line) => Buffer.byteLength(line) > OCTETS);
  return long === undefined ? undefined : `line of more than ${OCTETS} octets: ${long}`;
}

function closingFault({ name, held }: Component, value: string): string | undefined {
  if (name !== value) return `END:${value} closes ${name}`;
  const missing = (NEEDED[name] ?? []).filter((property) => !held.has(property));
  return missing.length === 0 ? undefined : `${name} without ${missing.join(', ')}`;
}

/** One line into the components that are open. */
function lineFault(open: Component[], line: string): string | undefined {
  const [, property, value = ''] = CONTENT_LINE.exec(line) ?? [];
  if (property === undefined) return `no content line: ${JSON.stringify(line)}`;
  const name = property.toUpperCase();
  if (name === 'BEGIN') {
    open.push({ name: value, held: new Set() });
    return undefined;
  }
  const current = open.at(-1);
  if (current === undefined) return `outside of a component: ${line}`;
  if (name === 'END') {
    open.pop();
    return closingFault(current, value);
  }
  current.held.add(name);
  return undefined;
}

/** @returns what is wrong first; undefined for a calendar that any reader accepts */
export function calendarFault(text: string): string | undefined {
  if (!text.startsWith('BEGIN:VCALENDAR\r\n')) return 'no calendar at the start';
  if (!text.endsWith('\r\n')) return 'no CRLF at the end';
  const physical = text.slice(0, -2).split('\r\n');
  const lines = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n');
  const open: Component[] = [];
  const faults = [linesFault(physical), ...lines.map((line) => lineFault(open, line))];
  return (
    faults.find((fault) => fault !== undefined) ??
    open.map(({ name }) => `${name} left open`).at(-1)
  );
}
