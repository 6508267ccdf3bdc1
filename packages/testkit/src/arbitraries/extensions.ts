import fc from "fast-check";
import type { Extensions, Json } from "@whole-learner/core";

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.integer(),
  // Without -0, which JSON writes as 0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);

/** Without "constructor", which vitest's strict equality takes for the object's class. */
const key = fc.constantFrom("", "acme/note", "hasOwnProperty", "toString", "name", "id", "a/b~c");

const nested: fc.Arbitrary<Json> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, scalar, { maxKeys: 3, noNullPrototype: true }),
);

/** What callers keep with an entity: plain JSON under keys of theirs. */
export const arbitraryExtensions: fc.Arbitrary<Extensions> = fc.dictionary(key, nested, {
  maxKeys: 3,
  noNullPrototype: true,
});
