import { type JsonRecord, textIn } from "../json/json-record.ts";
import { urnOf } from "./keys.ts";

/** How long a title in a link is at most, as servers cut them. */
const longest = 60;

/** The first characters of a text; none of them is cut in two. */
const cut = (text: string): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");

const titleOfItem = (fields: JsonRecord): string =>
  cut(
    textIn(fields, "humanCodingScheme") ||
      textIn(fields, "abbreviatedStatement") ||
      textIn(fields, "fullStatement") ||
      "",
  );

const titleOfDocument = (fields: JsonRecord): string => cut(textIn(fields, "title") ?? "");

/** The link to an item that we write, and expect where nothing else is said. */
export const linkToItem = (id: string, fields: JsonRecord): JsonRecord => ({
  title: titleOfItem(fields),
  identifier: id,
  uri: textIn(fields, "uri") ?? urnOf(id),
});

/** The link to a document that we write. */
export const linkToDocument = (id: string, fields: JsonRecord): JsonRecord => ({
  title: titleOfDocument(fields),
  identifier: id,
  uri: textIn(fields, "uri") ?? urnOf(id),
});

/** Whether a link is the one that we would write, all but its title: asked of every end of every association, so no other link is made for it. */
const isLinkTo = (link: JsonRecord, id: string, fields: JsonRecord): boolean =>
  link["identifier"] === id &&
  link["uri"] === (textIn(fields, "uri") ?? urnOf(id)) &&
  link["targetType"] === undefined;

/** Whether a link to an item is the one that we would write. */
export const isLinkToItem = (link: JsonRecord, id: string, fields: JsonRecord): boolean =>
  isLinkTo(link, id, fields) && link["title"] === titleOfItem(fields);

/** Whether a link to a document is the one that we would write. */
export const isLinkToDocument = (link: JsonRecord, id: string, fields: JsonRecord): boolean =>
  isLinkTo(link, id, fields) && link["title"] === titleOfDocument(fields);
