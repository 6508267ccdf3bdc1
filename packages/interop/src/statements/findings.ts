/** What can be found where standards come as statements that hold each other. */
export interface StatementFindings {
  /** Error. Nothing in the file is a framework or a statement of this standard. */
  readonly "statements-nothing": { readonly standard: string };
  /** Error. Two statements have one id: the first counts. */
  readonly "statement-id-twice": { readonly id: string };
  /** Error. A statement has no id. */
  readonly "statement-without-id": Readonly<Record<string, never>>;
  /** Note. What stands above the statement is not in the file. */
  readonly "statement-parent-outside": { readonly parent: string };
  /** Note. A statement with several parents: the first is its home. */
  readonly "statement-several-parents": { readonly parents: number };
  /** Warning. A statement is, step by step, above itself: the step that closes the circle is kept as a relation. */
  readonly "statement-cycle": { readonly id: string };
  /** Warning. A child that is named is not in the file. */
  readonly "statement-child-outside": { readonly child: string };
  /** Warning. What our own export kept in the file was changed so that it cannot be used: the file is read by what the standard says alone. */
  readonly "statements-kept-unusable": Readonly<Record<string, never>>;
}
