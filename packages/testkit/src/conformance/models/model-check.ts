/** A file of expected values of a statistical model: an object whose form says which model. */
export type ModelFile = Readonly<Record<string, unknown>>;

/** The rows of a data file that the cases are about, by column; the columns are those of its first line. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Gives the data file that a file of cases names in its source. Throws where there is none. */
export type ReadData = () => DataTable;

/** One case of a file: what the reference says and what our functions say. */
export type Finding =
  | {
      readonly id: string;
      readonly expected: unknown;
      /** Whatever `expected` has, at the same place: a number that is expected and missing here is a difference. */
      readonly got: unknown;
      /** How far a number may be from the expected one: absolutely below 1, in parts of it above. A file that states its own `tolerance` is held to that. */
      readonly tolerance: number;
      /** The expected numbers are rounded as a publication prints them: their own last place holds, whatever the file states. */
      readonly printed?: true;
    }
  /** A part of the file that is nothing to calculate, such as how a peer errs, and why. */
  | { readonly id: string; readonly skipped: string };

/** How the files of one form are run through the public functions. */
export interface ModelCheck {
  /** The form in words, for whoever wrote a file that nothing takes. */
  readonly form: string;
  /** Whether a file has this form, by its fields alone: neither its name nor its source says so. */
  readonly takes: (file: ModelFile) => boolean;
  readonly run: (file: ModelFile, data: ReadData) => readonly Finding[];
}

/**
 * A check whose cases are read with the types of their form. The types are as good as `takes`: a file of this form with a field of another kind
 * fails in the check or in the comparison.
 */
export const modelCheck = <Form>(
  form: string,
  takes: (file: ModelFile) => boolean,
  run: (file: Form, data: ReadData) => readonly Finding[],
): ModelCheck => ({
  form,
  takes,
  // The form's fields were looked at by `takes`; JSON has no types to ask for more.
  run: (file, data) => run(file as Form, data),
});

/** Whether a value is a list whose first item is an object with these fields. */
export function isListOf(value: unknown, ...fields: readonly string[]): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return (
    typeof first === "object" &&
    first !== null &&
    fields.every((field) => Object.hasOwn(first, field))
  );
}
