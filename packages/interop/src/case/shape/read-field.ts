import type { Json } from "@whole-learner/core/parse";
import { isDay } from "@whole-learner/core/time";
import { isStrictLink, readLink } from "./read-link.ts";
import type { FieldKind } from "./shapes.ts";

/** What was made of a value: itself, what it means, or nothing that can be used; `zone` where a time had none. */
export interface FieldRead {
  readonly value: Json | undefined;
  readonly how: "as-is" | "converted" | "zone" | "unusable";
  /** The value that came is kept beside the one that was read, since that does not say all of it. */
  readonly keep?: boolean;
}

const asIs = (value: Json): FieldRead => ({ value, how: "as-is" });
const converted = (value: Json): FieldRead => ({ value, how: "converted" });
const unusable: FieldRead = { value: undefined, how: "unusable" };

const readText = (value: Json): FieldRead =>
  typeof value === "string"
    ? asIs(value)
    : typeof value === "number" || typeof value === "boolean"
      ? converted(String(value))
      : unusable;

function readTexts(value: Json): FieldRead {
  if (typeof value === "string") return converted([value]);
  if (typeof value === "number") return converted([String(value)]);
  if (!Array.isArray(value)) return unusable;
  if (value.every((entry) => typeof entry === "string")) return asIs(value);
  const texts = value.filter((entry) => entry !== null).map(readText);
  return texts.some(({ how }) => how === "unusable")
    ? unusable
    : converted(texts.map((text) => text.value as string));
}

function readNumber(value: Json, whole: boolean): FieldRead {
  const number =
    typeof value === "string" && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  // So many digits that no number holds them say nothing that can be used.
  if (!(whole ? Number.isSafeInteger(number) : Number.isFinite(number))) return unusable;
  return number === value ? asIs(number) : converted(number);
}

const instantForm =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)\s*(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/i;

function readInstant(value: Json): FieldRead {
  if (typeof value !== "string") return unusable;
  const text = value.trim();
  if (isDay(text)) return { value: `${text}T00:00:00Z`, how: "zone" };
  const [, day, time, zone] = instantForm.exec(text) ?? [];
  if (day === undefined || time === undefined || !isDay(day)) return unusable;
  const clock = time.length === 5 ? `${time}:00` : time;
  const east = zone?.replace(/(\d{2})(\d{2})/, "$1:$2").toUpperCase();
  const read = `${day}T${clock}${east ?? "Z"}`;
  if (zone === undefined) return { value: read, how: "zone" };
  return read === value ? asIs(read) : converted(read);
}

function readDay(value: Json): FieldRead {
  if (typeof value !== "string") return unusable;
  if (isDay(value)) return asIs(value);
  const day = value.trim().slice(0, 10);
  return isDay(day) && /^(?:$|[T ])/.test(value.trim().slice(10)) ? converted(day) : unusable;
}

/** A value read as what its field should hold: strictly where it is right, leniently where its meaning is clear. */
export function readField(kind: FieldKind, value: Json, namespace: string): FieldRead {
  switch (kind) {
    case "text":
      return readText(value);
    case "texts":
      return readTexts(value);
    case "link":
      return readLink(value, namespace, "strict");
    case "end":
      return readLink(value, namespace, "open");
    case "links": {
      const links = Array.isArray(value) ? value : [value];
      const read = links.map((link) => readLink(link, namespace, "strict"));
      if (read.some(({ how }) => how === "unusable")) return unusable;
      return read.every(({ how }) => how === "as-is") && Array.isArray(value)
        ? asIs(value)
        : {
            value: read.map((link) => link.value as Json),
            how: "converted",
            keep: read.some(({ keep }) => keep === true),
          };
    }
    case "day":
      return readDay(value);
    case "instant":
      return readInstant(value);
    case "integer":
      return readNumber(value, true);
    case "number":
      return readNumber(value, false);
    case "records":
      return Array.isArray(value) ? asIs(value) : unusable;
  }
}

const exactInstant =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The same on a day that every month has, of which nothing more has to be asked. */
const plainInstant =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const isExactInstant = (text: string): boolean =>
  plainInstant.test(text) || (exactInstant.test(text) && isDay(text.slice(0, 10)));

/** Whether a value is just as its field wants it, asked before it is read: of most values it is all that there is to know. */
export function isAsIs(kind: FieldKind, value: Json): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "texts":
      return Array.isArray(value) && value.every((entry) => typeof entry === "string");
    case "link":
      return isStrictLink(value, "strict");
    case "end":
      return isStrictLink(value, "open");
    case "instant":
      return typeof value === "string" && isExactInstant(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    default:
      return false;
  }
}

/** What a field should hold, in a word. */
export const expectedOf: Readonly<Record<FieldKind, string>> = {
  text: "a text",
  texts: "a list of texts",
  link: "a link with title, identifier and uri",
  links: "a list of links",
  end: "a link with title, identifier and uri",
  day: "a day such as 2026-05-29",
  instant: "a time with its zone such as 2026-05-29T14:30:00Z",
  integer: "a whole number",
  number: "a number",
  records: "a list of records",
};
