/** Reads a field of a case and says what is wrong where it is of another kind: a case of another form is no case of this method. */
export class NotInThisForm extends Error {}

const wrong = (what: string): never => {
  throw new NotInThisForm(what);
};

/** A value as an object. */
export const record = (value: unknown, what: string): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : wrong(`${what} is no object`);

/** A value as a list. */
export const list = (value: unknown, what: string): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : wrong(`${what} is no list`);

/** A value as a number. */
export const numeric = (value: unknown, what: string): number =>
  typeof value === "number" ? value : wrong(`${what} is no number`);

/** A value as a text. */
export const text = (value: unknown, what: string): string =>
  typeof value === "string" ? value : wrong(`${what} is no text`);

/** A number that may be absent. */
export const optionalNumber = (value: unknown, what: string): number | undefined =>
  value === undefined || value === null ? undefined : numeric(value, what);
