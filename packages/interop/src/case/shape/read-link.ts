import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, textIn } from "../../json/json-record.ts";
import type { FieldRead } from "./read-field.ts";

const tail = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=\/?$)/i;

/** The UUID that a URI ends with, in small letters. */
export const uuidAtEnd = (uri: string): string | undefined => tail.exec(uri)?.[0].toLowerCase();

const targetType = /^(?:CASE$|ext:[a-zA-Z0-9.|_])/;

/** Whether a link is just as the standard asks, with nothing more. */
function isStrict(link: JsonRecord, form: "strict" | "open"): boolean {
  let fields = 0;
  for (const key in link) {
    const value = link[key];
    if (typeof value !== "string") return false;
    if (key === "title" || key === "uri") fields += 1;
    else if (key === "identifier") {
      if (form === "strict" && !isUuid(value)) return false;
      fields += 1;
    } else if (key !== "targetType" || form === "strict" || !targetType.test(value)) return false;
  }
  return fields === 3;
}

/** Whether a value is a link as the standard asks. */
export const isStrictLink = (value: Json, form: "strict" | "open"): boolean =>
  isRecord(value) && isStrict(value, form);

/**
 * A link to something: an object, or just its URI. `strict` links have a UUID, as LinkURI asks; `open` ones, the ends of associations (LinkGenURI), may
 * have any identifier. A link needs a URI or an identifier; the other is made of it.
 */
export function readLink(value: Json, namespace: string, form: "strict" | "open"): FieldRead {
  const link: Json = typeof value === "string" ? { uri: value } : value;
  if (!isRecord(link)) return { value: undefined, how: "unusable" };
  if (isStrict(link, form)) return { value, how: "as-is" };
  const given = textIn(link, "identifier") || undefined;
  const uri = textIn(link, "uri") || undefined;
  const name = uri ?? given;
  if (name === undefined) return { value: undefined, how: "unusable" };
  const isNamed = given !== undefined && (form === "open" || isUuid(given));
  const identifier = isNamed
    ? given
    : (uuidAtEnd(name) ?? (form === "open" ? name : uuidV5(name, namespace)));
  const target = textIn(link, "targetType");
  const keepsTarget = form === "open" && target !== undefined && targetType.test(target);
  const read: JsonRecord = {
    title: textIn(link, "title") ?? "",
    identifier,
    uri: uri ?? (isUuid(identifier) ? `urn:uuid:${identifier}` : identifier),
    ...(keepsTarget ? { targetType: target } : {}),
  };
  const said = Object.entries(link).filter(([, one]) => one !== null && one !== "");
  return {
    value: read,
    how: "converted",
    keep: said.some(([key, one]) => read[key] !== one),
  };
}
