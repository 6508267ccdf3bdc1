/** How one file fared. */
export interface FileOutcome {
  /** What it held, in a few counts for a person. */
  readonly counts: string;
  /** What was found on import, how often: a code, the repair and a number. */
  readonly found: readonly string[];
  /** Empty where it passed. */
  readonly failures: readonly string[];
}

/** A file that is read. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
  /** What the text is as JSON; undefined where it is none. */
  readonly json: unknown;
}

/** An official schema by its file name, or undefined where it is not at hand. */
export type FindSchema = (name: string) => object | undefined;

/** A standard that the library reads and writes: how its files are recognised by what is in them, and how one is tried. */
export interface Standard {
  readonly name: string;
  readonly recognises: (file: GivenFile) => boolean;
  /** Imports the file, exports it again, validates the export where there is a schema, and compares. */
  readonly tries: (file: GivenFile, schemas: FindSchema) => FileOutcome;
}
