/**
 * Decap's own code with our configuration, made to answer questions. It only runs in a browser:
 * decap.ts bundles this file and runs it in jsdom.
 */
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
import { en, fr } from 'decap-cms-locales';
import {
  markdownToSlate,
  slateToMarkdown,
} from 'decap-cms-widget-markdown/dist/esm/serializers/index';
import cloneDeep from 'lodash/cloneDeep';
import { editorConfig } from '../../admin/config';
import { completeFrench, type Phrases } from '../../admin/french';
import { widgets } from '../../admin/widgets';

for (const widget of widgets) registerWidget(widget);

/** What Decap holds against our configuration, once changed: nothing when it accepts it. */
export function configErrors(change: (config: unknown) => void = () => undefined): string {
  const backend = { name: 'github', repo: 'it77/site', branch: 'main' } as const;
  const config: unknown = cloneDeep(
    editorConfig(
      { ...backend, commit_messages: messages },
      'https://www.it77.fr',
      'editorial_workflow',
    ),
  );
  change(config);
  try {
    validateConfig(config);
    return '';
  } catch (error) {
    return String(error);
  }
}

const messages = { create: '', update: '', delete: '', uploadMedia: '', deleteMedia: '' };

export const english: Phrases = en;
export const french: Phrases = completeFrench(fr);

/** A text as the CMS rewrites it at the first keystroke. */
export function rewrite(markdown: string): string {
  const options = { voidCodeBlock: true };
  return slateToMarkdown(markdownToSlate(markdown, options), options);
}
