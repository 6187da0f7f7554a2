/**
 * The editors’ forms without what is ours in Decap (lists, format of files, address field): settings that Sveltia CMS
 * and an unmended Decap read. Pure.
 */
import { isRecord } from '~/model/clean';

/** Of our lists, and options that are ours. */
const OWN_OPTIONS: readonly string[] = [
  ...['load_config_file', 'sortable_fields', 'view_groups', 'view_filters', 'format'],
  ...['advised_length', 'finds_position'],
];
/** Of our own making, by what is nearest to it. */
const WIDGETS: Readonly<Record<string, string>> = { address: 'string' };

const isCollectionOfEntries = (value: Readonly<Record<string, unknown>>): boolean =>
  'folder' in value && 'extension' in value;

/** @param value the settings, or any part of them */
export function portableConfig(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portableConfig);
  // What YAML cannot write.
  if (value instanceof RegExp) return value.source;
  if (!isRecord(value)) return value;
  const { widget } = value;
  const kept = Object.entries(value)
    .filter(([name]) => !OWN_OPTIONS.includes(name))
    .map(([name, one]) => [name, portableConfig(one)] as const);
  return {
    ...Object.fromEntries(kept),
    ...(typeof widget === 'string' && widget in WIDGETS ? { widget: WIDGETS[widget] } : {}),
    ...(isCollectionOfEntries(value) ? { format: 'yaml-frontmatter', summary: '{{title}}' } : {}),
  };
}
