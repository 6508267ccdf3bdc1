/** What can be found in a CASE package. Each is a note unless it says otherwise. */
export interface CaseFindings {
  /** Error. Nothing in it is a CFPackage, or a part of one. */
  readonly "not-a-case-package": Readonly<Record<string, never>>;
  /** The package, or a single record, came inside another object. */
  readonly "case-wrapped": { readonly wrapper: string };
  /** Warning. The package has no CFDocument: one was made of what its items say. */
  readonly "case-document-missing": Readonly<Record<string, never>>;
  /** Warning. A record without an identifier, or with one that is no UUID. */
  readonly "case-identifier-made": { readonly made: string };
  /** An identifier in capitals. */
  readonly "case-identifier-case": { readonly identifier: string };
  /** Warning. Two records of one kind have one identifier; `same` where they say the same in everything. */
  readonly "case-duplicate": { readonly identifier: string; readonly same: boolean };
  /** The same two nodes stand in the same relation twice. */
  readonly "case-association-twice": { readonly type: string };
  /** Error. An association without one of its ends. */
  readonly "case-association-without-end": { readonly end: "origin" | "destination" };
  /** The destination is not in the package. */
  readonly "case-outside": { readonly identifier: string };
  /** The package has an association that begins outside of it. */
  readonly "case-origin-outside": { readonly identifier: string };
  /** An item that is a child of nothing. */
  readonly "case-item-without-parent": Readonly<Record<string, never>>;
  /** An item with several parents: the first is its home, the others are relations. */
  readonly "case-several-parents": { readonly parents: number };
  /** Warning. An item is, step by step, a child of itself: the step that closes the circle is kept as a relation. */
  readonly "case-cycle": { readonly identifier: string };
  /** A further parent that a node of this kind cannot have in our model: kept as a relation. */
  readonly "case-parent-does-not-fit": { readonly kind: string; readonly above: string };
  /** A type of association that is none of CASE's and no extension of them. */
  readonly "case-unknown-association": { readonly type: string };
  /** Warning. A status that is none of CASE's four. */
  readonly "case-unknown-status": { readonly status: string };
  /** A language that is no language tag. */
  readonly "case-unknown-language": { readonly language: string };
  /** What the item's type says it is, it cannot be where it stands. */
  readonly "case-kind-does-not-fit": { readonly wanted: string; readonly kind: string };
  /** Siblings without numbers: they stand by another field. */
  readonly "case-order-by": { readonly field: "listEnumeration" | "humanCodingScheme" };
  /** Levels that make no scale of three to twelve. */
  readonly "case-levels-do-not-fit": { readonly levels: number };
  /** A rubric's criterion that names no item of the package. */
  readonly "case-criterion-without-item": Readonly<Record<string, never>>;
  /** CASE does not say which level is the goal. */
  readonly "case-goal-chosen": { readonly scale: string; readonly level: string };
  /** Items describe levels of another: a progression was made of them. */
  readonly "case-levels-from-items": {
    readonly from: "child-items" | "hasSkillLevel";
    readonly levels: number;
  };
  /** Warning. What our own export kept in the package was changed by somebody so that it cannot be used: the package is read by what CASE says alone. */
  readonly "case-kept-unusable": Readonly<Record<string, never>>;
  /** Warning. Another package has an item of the same identifier. */
  readonly "case-in-several-packages": { readonly identifier: string };
}
