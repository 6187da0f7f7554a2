/**
 * Replaces ajv, ajv-errors and ajv-keywords in the editors' bundle (src/tools/build/editors-bundle). Decap checks its
 * configuration with them as it starts, by code made at run time, for which /admin/ would need
 * 'unsafe-eval'. tests/admin/config.test.ts checks ours with the real ajv.
 */
interface Accepting {
  readonly validate: () => true;
}

/** As a constructor: a validator that accepts all. As a plugin: does nothing. */
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
