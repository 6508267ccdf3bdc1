import { type JsonRecord, textIn } from "../json/json-record.ts";
import { urnOf } from "./keys.ts";

/** How long a title in a link is at most, as servers cut them. */
const longest = 60;

/** The first characters of a text; none of them is cut in two. */
const cut = (text: string): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");

/** The link to an item that we write, and expect where nothing else is said. */
export const linkToItem = (id: string, fields: JsonRecord): JsonRecord => ({
  title: cut(
    textIn(fields, "humanCodingScheme") ||
      textIn(fields, "abbreviatedStatement") ||
      textIn(fields, "fullStatement") ||
      "",
  ),
  identifier: id,
  uri: textIn(fields, "uri") ?? urnOf(id),
});

/** The link to a document that we write. */
export const linkToDocument = (id: string, fields: JsonRecord): JsonRecord => ({
  title: cut(textIn(fields, "title") ?? ""),
  identifier: id,
  uri: textIn(fields, "uri") ?? urnOf(id),
});

/** Whether two links are the same in what we would write. */
export const sameLink = (a: JsonRecord, b: JsonRecord): boolean =>
  a["identifier"] === b["identifier"] &&
  a["title"] === b["title"] &&
  a["uri"] === b["uri"] &&
  a["targetType"] === b["targetType"];
