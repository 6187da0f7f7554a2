/**
 * Stands for ajv, ajv-errors and ajv-keywords in the editors' bundle (see astro.config.mjs). Decap
 * checks its configuration with them at start, by code made at run time: that alone would demand
 * 'unsafe-eval' of /admin/. Ours is checked, with the real ajv, by tests/admin/config.test.ts.
 */
interface Accepting {
  readonly validate: () => true;
}

/** As a constructor: a validator that accepts all. As a plugin: nothing. */
function accepting(): Accepting {
  return { validate: () => true };
}

export {
  accepting as default,
  accepting as select,
  accepting as uniqueItemProperties,
  accepting as instanceof,
  accepting as prohibited,
};
