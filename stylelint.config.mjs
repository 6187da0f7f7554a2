/** Stylelint's standard, less what contradicts a choice of this project; each with its reason. */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    // Blank lines group what goes together; layout is Prettier's business, meaning the author's.
    'rule-empty-line-before': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    // block, block__part, block--variant; and u-… for utilities.
    'selector-class-pattern': '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:__[a-z0-9-]+)?(?:--[a-z0-9-]+)?$',
    // The scale counts down below its base: --step--1.
    'custom-property-pattern': '^[a-z][a-z0-9]*(?:--?[a-z0-9]+)*$',
    // Who carries whom is said once, in src/styles/sheets.ts.
    'at-rule-disallowed-list': ['import'],
    // Range syntax is not read by the Safari of phones that are still in use (before 16.4).
    'media-feature-range-notation': 'prefix',
    // Order is decided by the layers (src/styles/sheets.ts), not by place in a file.
    'no-descending-specificity': null,
    // SVG and font keywords have capitals in their own specifications: currentColor.
    'value-keyword-case': ['lower', { camelCaseSvgKeywords: true }],
    // Safari on iPhone knows this one only with its prefix.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
  },
  overrides: [
    {
      // Styles the elements of RSS, not those of HTML.
      files: ['public/flux.css'],
      rules: { 'selector-type-no-unknown': null, 'selector-type-case': null },
    },
  ],
};
