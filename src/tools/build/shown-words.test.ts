import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { shownWords } from './shown-words';
import { wordsOfTree } from './words-fixture';

const inBody = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Titre</title></head><body>${body}</body></html>`;
const inHead = (head: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body><p>Café</p></body></html>`;

describe('a page is read as a browser reads it', () => {
  test.each([
    ['words', '<p>Un <em>mot</em>, <strong>deux</strong></p>'],
    ['no word', '<hr><img src="/a.png" alt="Un mot">'],
    ['capital tags', '<P>Un <STRONG>mot</STRONG></P>'],
    ['tags on several lines', '<p\n  class="a"\n>Un <strong\n>mot</strong\n></p>'],
    ['an attribute that looks like a tag', '<p title="<strong>">Un</p><p title=\'a > b\'>mot</p>'],
    ['quotes where they open nothing', '<p title=l"un>Un</p><p data-a = "<b>" \'>mot</p>'],
    ['an equals sign without a value', '<p title= >Un</p>mot'],
    ['a comment that looks like a tag', '<!-- <strong>non</strong> -->Un<!--> mot-->'],
    ['a script', '<script>const a = "<strong>non</strong>" && 1 < 2;</script>Un mot'],
    ['a style', '<style>p::before{content:"<strong>"}</style>Un mot'],
    ['a text area', '<textarea><strong>non</strong></textarea>Un mot'],
    ['what shows without a script', '<noscript><strong>Un</strong></noscript>mot'],
    ['a drawing', '<svg viewBox="0 0 1 1"><title>Plan</title><path d="M0 0"/></svg>mot'],
    ['a drawing with stressed words', '<strong><svg><title>Plan</title></svg></strong>'],
    ['a longer tag of the same beginning', '<strongly>Un</strongly><detailed>mot</detailed>'],
    ['a name that objects have', '<constructor>Un</constructor><p constructor>&constructor;</p>'],
    ['less than', '<p>1 < 2, 3 <4, <3</p>'],
    ['character references', '<p>A &amp; B &lt;i&gt; &quot;c&quot;&nbsp;&#233;&#xE9;&#39;</p>'],
    ['a stressed reference', '<strong>&amp;</strong>, <strong>&#233;</strong>'],
    ['a reference to no character', '<p>&#99999999;&inconnu;&amp;amp;</p>'],
    ['stress in a closed fold', '<details><strong>Un</strong></details><strong>mot</strong>'],
    ['stress in the title of a fold', '<details><summary><strong>Un</strong></summary></details>'],
    ['stress in an open fold', '<details open><strong>Un</strong></details>'],
    ['a fold of which « open » is a word', '<details class="a open"><strong>Un</strong></details>'],
    ['a fold open in full', '<details class=a OPEN="">Et <strong>un</strong></details>'],
    [
      'a closed fold in an open one',
      '<details open><details><strong>Un</strong></details><strong>mot</strong></details>',
    ],
    [
      'an open fold in a closed one',
      '<details><details open><strong>Un</strong></details></details><strong>mot</strong>',
    ],
    ['a fold in stressed words', '<strong><details>Un</details></strong> mot'],
    ['an end without a beginning', 'Un</strong> <strong>mot</strong></details>'],
  ])('%s', (_what, body) => {
    expect(shownWords(inBody(body))).toEqual(wordsOfTree(load(inBody(body))));
  });

  test.each([
    ['a style sheet', '<link rel="stylesheet" href="/a.css"><link href=/b.css rel=stylesheet>'],
    ['capitals', '<LINK REL="stylesheet" HREF="/a.css">'],
    ['other links', '<link rel="icon" href="/a.svg"><link rel="preload" href="/a.css" as="style">'],
    ['a style sheet in a comment', '<!-- <link rel="stylesheet" href="/a.css"> -->'],
    [
      'a style sheet for who has no script',
      '<noscript><link rel="stylesheet" href="/a.css"></noscript>',
    ],
    ['an address with a reference', '<link rel="stylesheet" href="/a.css?b&amp;c">'],
    ['a link to nowhere', '<link rel="stylesheet">'],
    ['words that are not in the body', '<title>Un <strong>mot</strong></title><meta content="é">'],
    ['a body that is only named', '<title><body></title><meta content="<body>"><!-- <body> -->'],
  ])('%s', (_what, head) => {
    expect(shownWords(inHead(head))).toEqual(wordsOfTree(load(inHead(head))));
  });
});

// Nothing is measured: in more than one pass, none of them would end.
test.each([
  '<p a="',
  "<p a='",
  '<p ',
  '="a"',
  '<!--',
  '<!-',
  '<script>',
  '</script',
  '< ',
  '&#',
  '= ',
])('a page of « %s » without end is read in one pass', (piece) => {
  expect(shownWords(piece.repeat(100_000)).sheets).toEqual([]);
});
