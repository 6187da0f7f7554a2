/**
 * Decap's own code with our configuration, made to answer questions. It only runs in a browser:
 * decap.ts bundles this file and runs it in jsdom.
 */
import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
import {
  getEditorComponents,
  registerEditorComponent,
  registerWidget,
} from 'decap-cms-core/dist/esm/lib/registry';
import { slateToMarkdown } from 'decap-cms-widget-markdown/dist/esm/serializers/index';
import TextField from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/index';
import { chooseBackend } from '../../admin/decap/choose-backend';
import { editorConfig } from '../../admin/decap/editor-config';
import type { Environment } from '../../admin/decap/build-environment';
import { completeFrench } from '../../admin/french/complete-french';
import { en, fr, fromJS, markdownToSlate, type Phrases } from '../../admin/decap/parts';
import { publishMode } from '../../admin/decap/publish-mode';
import { bodyImage } from '../../admin/text/body-image';
import { toImmutable } from '../../admin/decap/to-immutable';
import { widgets } from '../../admin/decap/widgets';
import { writingComponents } from '../../admin/text/writing/components';
import { plainLinksInMarks } from '../../admin/text/writing/plain-links-in-marks';

export { toImmutable };

for (const widget of widgets) registerWidget(widget);
for (const component of [bodyImage, ...writingComponents]) registerEditorComponent(component);
// The Markdown field hands the components to its own reader and writer when it is first made.
new TextField({ getEditorComponents, field: fromJS({}), editorControl: 'div' });

const TOLD: Environment = {
  host: 'github',
  proxy: undefined,
  repo: 'it77/site',
  branch: undefined,
  publishMode: undefined,
  previewContext: undefined,
};

/**
 * What Decap holds against our configuration, once changed: nothing when it accepts it.
 * @param told what the build is told, where it differs from a plain build for GitHub
 */
export function configErrors(
  change: (config: unknown) => void = () => undefined,
  told: Partial<Environment> = {},
): string {
  const environment = { ...TOLD, ...told };
  const backend = chooseBackend(environment);
  if (backend === undefined) return 'no backend';
  // A copy, which may be changed.
  const config: unknown = fromJS(
    editorConfig(backend, 'https://www.it77.fr', publishMode(environment, '')),
  ).toJS();
  change(config);
  try {
    validateConfig(config);
    return '';
  } catch (error) {
    return String(error);
  }
}

export const english: Phrases = en;
export const french: Phrases = completeFrench(fr);

/** A text as the CMS rewrites it at the first keystroke. */
export function rewrite(markdown: string): string {
  const options = { voidCodeBlock: false, remarkPlugins: [plainLinksInMarks] };
  return slateToMarkdown(markdownToSlate(markdown, options), options);
}
