/** What makes HTML valid and usable, for pages and for texts. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements without a slash and attributes as they come: both are valid.
      'no-trailing-whitespace': 'off',
      // Non-breaking spaces are French typography, not a layout trick.
      'no-raw-characters': 'off',
      // A table that scrolls is a region for the keyboard, not a section of the outline.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // The site's titles are counted by their words, not by search engines' pixels.
      'long-title': 'off',
    },
  }),
);

export interface Fault {
  /** The rule and what it says. */
  readonly fault: string;
  readonly line: number;
  readonly column: number;
}

export async function faultsOf(html: string): Promise<readonly Fault[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      fault: `${ruleId} : ${message}`,
      line,
      column,
    })),
  );
}
