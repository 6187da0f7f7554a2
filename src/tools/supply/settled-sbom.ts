/** The list of what the site is made from, the same for the same packages. Pure. */
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';

const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
});

/** A name made from what it names. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}

/**
 * Without what changes from one run to the next: its moment, its number, the name of the folder.
 * @param written by `npm sbom --sbom-format cyclonedx`
 */
export function settledSbom(written: string): string {
  const { metadata, components, ...rest } = sbomSchema.parse(JSON.parse(written));
  return `${JSON.stringify(
    {
      ...rest,
      serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
      metadata: {
        ...metadata,
        timestamp: undefined,
        component: { ...metadata.component, name: 'it77.fr' },
      },
      components,
    },
    undefined,
    1,
  )}\n`;
}
