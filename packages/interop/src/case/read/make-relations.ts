import type { ExternalNode, Relation } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own, present, textIn } from "../../json/json-record.ts";
import { caseKey } from "../keys.ts";
import {
  associationTypeOf,
  casePrefix,
  isAssociationType,
  relationTypeOf,
} from "../relation-types.ts";
import { textFrom } from "../words.ts";
import { homesOf } from "./choose-kinds.ts";
import { extensionsFrom } from "./entity.ts";
import { carriedLink, type NodeParts } from "./make-nodes.ts";
import type { Association } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";

/** The type of relation that an association becomes: a place above, only where our model allows it. */
function typeFor(reading: Reading, one: Association, { kinds, tree }: NodeParts): string {
  const { type, from, to, ours } = one;
  const kept = textIn(ours, "type");
  if (kept !== undefined) return kept;
  if (own(ours, "relation") === true) return relationTypeOf(type);
  if (type.length > longestId) return "related";
  if (type === "") {
    find(reading, "field-missing", [...one.path, "associationType"], { field: "associationType" }, [
      "warning",
      "made",
    ]);
    return "related";
  }
  if (!isAssociationType(type))
    find(reading, "case-unknown-association", [...one.path, "associationType"], { type }, [
      "note",
      "carried",
    ]);
  if (
    (type !== "isChildOf" && type !== "isPartOf") ||
    typeof from !== "number" ||
    typeof to !== "number"
  )
    return relationTypeOf(type);
  if (tree.closing.has(one)) return casePrefix + type;
  const [kind, above] = [kinds[from] ?? "competency", kinds[to] ?? "competency"];
  if (homesOf[kind].includes(above)) return relationTypeOf(type);
  find(reading, "case-parent-does-not-fit", one.path, { kind, above }, ["note", "carried"]);
  return casePrefix + type;
}

/** How long an id or a term of ours may be, with room for a prefix. */
const longestId = 400;

/** Fields of an association that the relation says. */
const said: ReadonlySet<string> = new Set(["associationType", "sequenceNumber", "notes"]);

/** Whether the type of the relation says the type of the association. */
const isSaid = (relation: string, association: string): boolean =>
  association === "" ||
  associationTypeOf(relation) === association ||
  relation === casePrefix + association;

/** The id of an origin outside of the package: its identifier, else its URI; made of it where that is longer than an id may be. */
export function outsideIdOf(link: JsonRecord, namespace: string): string {
  const name = (textIn(link, "identifier") || textIn(link, "uri") || "unknown").toLowerCase();
  return name.length > longestId ? uuidV5(name, namespace) : name;
}

/** Something outside of the package, as it was told. */
export function outsideOf(link: JsonRecord): ExternalNode {
  const title = textIn(link, "title") ?? "";
  const uri = textIn(link, "uri") || textIn(link, "identifier") || "unknown";
  return { uri, ...(title === "" ? {} : { name: title }), extensions: { [caseKey]: link } };
}

/** Makes a relation of every association that is nobody's home. */
export function makeRelations(
  reading: Reading,
  frameworkId: string,
  parts: NodeParts,
): readonly Relation[] {
  const { ids, main, tree } = parts;
  const seen = new Set<string>();
  const inside = (end: Association["from"]): string | undefined =>
    typeof end === "number" ? ids[end] : end === "document" ? frameworkId : undefined;
  return tree.others.map((one): Relation => {
    const { ours, origin, destination, path } = one;
    const type = typeFor(reading, one, parts);
    const from =
      textIn(ours, "from") ?? inside(one.from) ?? outsideIdOf(origin, reading.documentId);
    const keptTo = own(ours, "to");
    const isKeptTo = typeof keptTo === "string" || isRecord(keptTo);
    const to = isKeptTo ? (keptTo as Relation["to"]) : (inside(one.to) ?? outsideOf(destination));
    if (!reading.isOurs || !isKeptTo) {
      if (one.from === "outside")
        find(
          reading,
          "case-origin-outside",
          path.concat("originNodeURI"),
          { identifier: outsideIdOf(origin, reading.documentId) },
          ["note", "kept-as-external"],
        );
      if (one.to === "outside")
        find(
          reading,
          "case-outside",
          path.concat("destinationNodeURI"),
          { identifier: textIn(destination, "identifier") ?? "" },
          ["note", "kept-as-external"],
        );
    }
    const triple = `${type} ${from} ${typeof to === "string" ? to : to.uri}`;
    if (!reading.isOurs && seen.has(triple))
      find(reading, "case-association-twice", path, { type: one.type }, ["note", "none"]);
    seen.add(triple);
    const isMade = own(ours, "made") === true;
    const id = textIn(ours, "id") ?? (isMade ? undefined : one.id);
    const notes = textIn(one.fields, "notes");
    // Our own export kept the end, or the end itself carries its link.
    const hasFrom = Object.hasOwn(ours, "from");
    const hasTo = isKeptTo || one.to === "outside";
    const hasId = id === one.id || Object.hasOwn(ours, "id");
    const beyond = carriedLink(
      one,
      parts,
      (field) =>
        said.has(field) ||
        (hasFrom && field === "originNodeURI") ||
        (hasTo && field === "destinationNodeURI") ||
        (hasId && field === "identifier"),
    );
    if (!isSaid(type, one.type)) beyond["associationType"] = one.type;
    // What our own export kept is checked with the whole framework by a parser.
    return present({
      id,
      type,
      from,
      to: to as Json,
      order: own(ours, "order") ?? own(one.fields, "sequenceNumber"),
      note: notes === undefined ? undefined : (textFrom(notes, own(ours, "note"), main) as Json),
      extensions: extensionsFrom(one, beyond).extensions,
    }) as unknown as Relation;
  });
}

/** The terms that a vocabulary needs for types of relation that are CASE's and none of ours. */
export function termsFor(
  relations: readonly Relation[],
  declared: ReadonlySet<string>,
): readonly { readonly id: string; readonly name: string }[] {
  const types = new Set(relations.map(({ type }) => type as string));
  return [...types]
    .filter((type) => type.startsWith(casePrefix) && !declared.has(type))
    .map((id) => ({ id, name: id.slice(casePrefix.length) }));
}
