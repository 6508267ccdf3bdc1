/** One import of a module, also when it passes on what it imports (`export ... from`) or names a type in place. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** Nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

/** A name that a module exports, and where it comes from when the module only passes it on. */
export interface Export {
  readonly name: string;
  readonly kind: "value" | "type";
  readonly from?: string;
  /** Its name there, where it is another. */
  readonly was?: string;
  /** The doc comment of its declaration, where it is declared here. */
  readonly doc?: string;
}

/** What the architecture asks of a source file. Lines count from 1. */
export interface Module {
  /** Below `packages/`, with slashes: `core/src/time/day.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** What is exported whole: `export * from`. */
  readonly stars: readonly string[];
  /** Lines of default exports. */
  readonly defaults: readonly number[];
  /** Lines of `**` and `**=` with an operand that is no number written out. */
  readonly powers: readonly number[];
  /** Lines of statements that are no `export ... from`. */
  readonly ownStatements: readonly number[];
}

/** Examples, types and laws are not part of what is published. */
export const isTest = (path: string): boolean =>
  /\.test(-d|-prop)?\.ts$/.test(path) || /^[^/]+\/(test|bench)\//.test(path);

export const packageOf = (path: string): string => path.slice(0, path.indexOf("/"));
