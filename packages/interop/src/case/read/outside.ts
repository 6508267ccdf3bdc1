import type { ExternalNode } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import { type JsonRecord, textIn } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";

/** How long an id or a term of ours may be, with room for a prefix. */
export const longestId = 400;

/** The id of an origin outside of the package: its identifier, else its URI; made of it where that is longer than an id may be. */
export function outsideIdOf(link: JsonRecord, namespace: string): string {
  const name = (textIn(link, "identifier") || textIn(link, "uri") || "unknown").toLowerCase();
  return name.length > longestId ? uuidV5(name, namespace) : name;
}

/** Something outside of the package, as it was told. */
export function outsideOf(link: JsonRecord): ExternalNode {
  const name = textIn(link, "title") ?? "";
  const uri = textIn(link, "uri") || textIn(link, "identifier") || "unknown";
  const extensions = { [caseKey]: link };
  return name === "" ? { uri, extensions } : { uri, name, extensions };
}
