import fc from "fast-check";
import type { RequirementTree } from "../src/roll-up/requirement-tree.ts";

const required = fc.constantFrom({}, { required: true });

/** Trees of requirements over the children a to e, some groups asking for more than they have. */
export const arbitraryTree: fc.Arbitrary<RequirementTree> = fc.letrec<{
  tree: RequirementTree;
}>((tie) => {
  const members = fc.array(tie("tree"), { minLength: 1, maxLength: 3 });
  const group = (of: (members: readonly RequirementTree[]) => RequirementTree) =>
    fc.tuple(members, required).map(([some, more]) => ({ ...of(some), ...more }));
  return {
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc
        .tuple(fc.constantFrom("a", "b", "c", "d", "e"), required)
        .map(([child, more]) => ({ child, ...more })),
      group((all) => ({ all })),
      group((any) => ({ any })),
      fc
        .tuple(members, required, fc.integer({ min: 1, max: 3 }))
        .map(([of, more, least]) => ({ least, of, ...more })),
    ),
  };
}).tree;
