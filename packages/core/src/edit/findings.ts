/** What can keep a recipe from being applied, or is worth knowing when it was. */
export interface EditFindings {
  /** A recipe of a type that there is not. */
  readonly "unknown-recipe": { readonly type: string };
  /** The recipe names something that the framework does not have. */
  readonly "unknown-item": { readonly kind: string; readonly id: string };
  /** Nodes of several kinds where they must be of one. */
  readonly "not-of-one-kind": {
    readonly id: string;
    readonly kind: string;
    readonly expected: string;
  };
  /** A node to be retired that is retired already, or one that is to take another's place and is retired. */
  readonly "already-retired": { readonly id: string };
  /** A node that is, step by step, replaced by the one whose place it is to take. */
  readonly "replaced-in-a-circle": { readonly id: string; readonly by: string };
  /** The same thing twice in a list of the recipe, or a node that is to take its own place. */
  readonly "named-twice": { readonly id: string };
  /** A node that cannot stand alone. */
  readonly "needs-home": { readonly id: string };
  /** Competencies rated on different scales: their levels cannot be brought together. */
  readonly "scales-differ": {
    readonly id: string;
    readonly scale: string;
    readonly expected: string;
  };
  /** A level that would go without a word on what takes its place. */
  readonly "level-unmapped": { readonly level: string; readonly scale: string };
  /** Two levels became one, and the statement of this one was left out. */
  readonly "statement-dropped": {
    readonly progression: string;
    readonly level: string;
    readonly band?: string;
  };
  /** A translation of a text that is not there. */
  readonly "no-text": { readonly field: string };
  /** A review of a wording that is not there. */
  readonly "no-wording": { readonly language: string };
  /** The recipe asks for what is already so. */
  readonly "nothing-changed": Readonly<Record<never, never>>;
  /** A patch that does not fit the framework it is applied to. */
  readonly "patch-does-not-fit": { readonly operation: string };
  /** A history that is of another framework. */
  readonly "other-framework": { readonly expected: string; readonly found: string };
  readonly "nothing-to-undo": Readonly<Record<never, never>>;
  readonly "nothing-to-redo": Readonly<Record<never, never>>;
}
