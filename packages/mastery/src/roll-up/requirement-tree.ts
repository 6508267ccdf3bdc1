interface Member {
  /** Whether a group of "at least so many" cannot do without it; in the other groups it changes nothing. */
  readonly required?: boolean;
}

/** One child that has to be there. */
export interface ChildRequirement extends Member {
  readonly child: string;
  /** Where it has to be; without it, where the rule says. */
  readonly at?: number | "goal";
}

/**
 * What has to be there, as a tree of plain data: one child, all of several, any of several, or at least so many of several. A tree is written
 * out, so it cannot hold itself.
 */
export type RequirementTree =
  | ChildRequirement
  | (Member & { readonly all: readonly RequirementTree[] })
  | (Member & { readonly any: readonly RequirementTree[] })
  | (Member & { readonly least: number; readonly of: readonly RequirementTree[] });

/** The members of a group; of a child, none. */
export const membersOf = (tree: RequirementTree): readonly RequirementTree[] =>
  "all" in tree ? tree.all : "any" in tree ? tree.any : "of" in tree ? tree.of : [];

/** Every child that a tree names, as often as it does. */
export const childrenIn = (tree: RequirementTree): readonly string[] =>
  "child" in tree ? [tree.child] : membersOf(tree).flatMap(childrenIn);
