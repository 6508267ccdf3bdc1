import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Json } from "../../parse/json.ts";
import type { Moment } from "../../time/moment.ts";
import { momentOf } from "../../time/moment-of.ts";

/** Where a cell stands and where its faults go. */
interface CellPlace {
  readonly row: Path;
  readonly field: string;
  readonly issues: Issue[];
}

/** Reads a cell that is not empty: its value, or undefined with an issue. */
export type Cell<T> = (found: Json, place: CellPlace) => T | undefined;

const longestId = 500;
const quotable = 80;

const pathOf = ({ row, field }: CellPlace): Path => [...row, field];
const typeOf = (found: Json): string =>
  found === null ? "null" : Array.isArray(found) ? "list" : typeof found;
const wrong = (place: CellPlace, expected: string, found: Json): undefined => {
  place.issues.push(issue("wrong-type", pathOf(place), { expected, found: typeOf(found) }));
};

/** A text without the space around it, which nobody sees in a spreadsheet. */
export const plainText: Cell<string> = (found, place) =>
  typeof found === "string" ? found.trim() : wrong(place, "string", found);

/** An id or a term; spreadsheets make numbers of ids that look like one. */
export const idText: Cell<string> = (found, place) => {
  if (typeof found === "number" && Number.isSafeInteger(found)) return String(found);
  const text = plainText(found, place);
  if (text === undefined || text.length <= longestId) return text;
  place.issues.push(issue("too-big", pathOf(place), { most: longestId, what: "characters" }));
  return undefined;
};

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number, also written as text with a decimal point. */
export const number: Cell<number> = (found, place) => {
  if (typeof found === "number") return found;
  if (typeof found !== "string") return wrong(place, "number", found);
  const text = found.trim();
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  place.issues.push(issue("wrong-form", pathOf(place), { form: "number" }));
  return undefined;
};

const least =
  (bound: number): Cell<number> =>
  (found, place) => {
    const value = number(found, place);
    if (value === undefined || value >= bound) return value;
    place.issues.push(issue("too-small", pathOf(place), { least: bound, what: "number" }));
    return undefined;
  };

export const notNegative: Cell<number> = least(0);

const fromOne = least(1);

/** A whole number from 1 on. */
export const count: Cell<number> = (found, place) => {
  const value = fromOne(found, place);
  return value === undefined || Number.isSafeInteger(value) ? value : wrong(place, "int", value);
};

const answers: ReadonlyMap<Json, boolean> = new Map<Json, boolean>([
  [true, true],
  [1, true],
  ["true", true],
  ["yes", true],
  ["1", true],
  [false, false],
  [0, false],
  ["false", false],
  ["no", false],
  ["0", false],
]);

/** True or false, also as 1 and 0 and as the texts true, false, yes, no, 1 and 0 in any case of letters. */
export const yesOrNo: Cell<boolean> = (found, place) => {
  const answer = answers.get(typeof found === "string" ? found.trim().toLowerCase() : found);
  if (answer === undefined) {
    place.issues.push(issue("not-one-of", pathOf(place), { allowed: [true, false] }));
  }
  return answer;
};

/** A day or an instant; an instant in another form or offset is brought to the canonical one, with a note. */
export const moment: Cell<Moment> = (found, place) => {
  const text = plainText(found, place);
  if (text === undefined) return undefined;
  const value = momentOf(text);
  if (value === undefined) {
    place.issues.push(issue("not-a-moment", pathOf(place), { found: text.slice(0, quotable) }));
  } else if (value !== text) {
    const normalised = { from: text, to: value };
    place.issues.push(issue("instant-normalised", pathOf(place), normalised, "note"));
  }
  return value;
};

const tag = /^(?:[a-zA-Z]{2,8}|[xX])(?:-[a-zA-Z0-9]{1,8})*$/;
const longestTag = 64;

/** A language tag by its form, as in every document. */
export const language: Cell<string> = (found, place) => {
  const text = plainText(found, place);
  if (text === undefined || (text.length <= longestTag && tag.test(text))) return text;
  place.issues.push(issue("wrong-form", pathOf(place), { form: "language tag" }));
  return undefined;
};

export const oneOf =
  <T extends string>(allowed: readonly T[]): Cell<T> =>
  (found, place) => {
    const text = plainText(found, place);
    if (text === undefined) return undefined;
    const value = allowed.find((one) => one === text);
    if (value === undefined) place.issues.push(issue("not-one-of", pathOf(place), { allowed }));
    return value;
  };

/** A list of texts, or one text with semicolons between them. */
export const texts: Cell<readonly string[]> = (found, place) => {
  const list: readonly Json[] = typeof found === "string" ? found.split(";") : [found].flat();
  const parts = list.map((part) => plainText(part, place));
  return parts.includes(undefined)
    ? undefined
    : (parts.filter((part) => part !== undefined && part !== "") as string[]);
};
