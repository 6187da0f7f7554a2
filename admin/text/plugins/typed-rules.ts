/** What typing as in Markdown makes: `## `, `- `, `1. `, `> `, `--- ` and `[mots](entry:news/…)`. */
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { parseOwnLink } from '~/markdown/link-targets';
import { siteParser } from '~/markdown/site-parser';
import { textSchema } from '../schema/text-schema';

const { nodes, marks } = textSchema;

const heading = textblockTypeInputRule(/^(#{2,4}) $/u, nodes.heading, ([, signs = '']) => ({
  level: signs.length,
}));

const rule = new InputRule(/^--- $/u, (state, _match, from, to) => {
  const $from = state.doc.resolve(from);
  if ($from.parent.type !== nodes.paragraph) return null;
  return state.tr.delete(from, to).insert($from.before(), nodes.rule.create());
});

/** A link typed as Markdown becomes one as its bracket closes. */
const link = new InputRule(
  /\[([^[\]]+)\]\(([^()\s]+)\)$/u,
  (state, [, words = '', href = ''], from, to) => {
    const target = parseOwnLink(href);
    const isUsable =
      siteParser.validateLink(href) && /^(?:https?:|mailto:|tel:|\/|\.\.\/medias\/)/u.test(href);
    if (target === undefined ? !isUsable : target.type === 'invalid') return null;
    const { tr } = state;
    const kept = state.doc.resolve(from).marks();
    if (target?.type === 'source')
      return tr.replaceWith(
        from,
        to,
        nodes.note.create({ number: target.number, words }, null, kept),
      );
    if (target?.type === 'entry' && href.startsWith('figure:'))
      return tr.replaceWith(from, to, nodes.figure.create({ id: target.id, words }, null, kept));
    const mark = marks.link.create({ href });
    return tr
      .replaceWith(from, to, textSchema.text(words, mark.addToSet(kept)))
      .removeStoredMark(mark);
  },
);

export const typedRules: Plugin = inputRules({
  rules: [
    heading,
    // Not « + », by which figures begin, nor any other number, by which dates do.
    wrappingInputRule(/^\s*[-*] $/u, nodes.bullet_list),
    wrappingInputRule(/^1[.)] $/u, nodes.ordered_list),
    wrappingInputRule(/^> $/u, nodes.blockquote),
    rule,
    link,
  ],
});
