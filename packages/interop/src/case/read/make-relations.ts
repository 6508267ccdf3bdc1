import type { Relation } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { isEmpty, own, present, textIn } from "../../json/json-record.ts";
import { casePrefix } from "../relation-types.ts";
import { textFrom } from "../words.ts";
import { carriedLink } from "./carried-link.ts";
import { extensionsOf } from "./entity.ts";
import { keepRelation } from "./keep-relation.ts";
import type { NodeParts } from "./node-parts.ts";
import { outsideIdOf, outsideOf } from "./outside.ts";
import { pathOf } from "./place.ts";
import type { Association, End } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";
import { relationTypeFor, saysType } from "./relation-type.ts";
import { sayOutside } from "./say-outside.ts";
import { seenTriples } from "./seen-triples.ts";

/** What relations are made of. */
export interface RelationParts extends NodeParts {
  /** The id of an end in the package; undefined outside. */
  readonly inside: (end: End) => string | undefined;
}

/** Asks of associations whether one became a relation of the same type and ends before. */
function twice({ tree, items }: NodeParts): (one: Association, relation: Relation) => boolean {
  const seen = seenTriples(tree.others.length);
  const met = new Map<string, number>();
  // The positions of the items, and then what is met: types, the document and ends outside.
  const numberOf = (text: string): number => {
    const known = met.get(text);
    if (known !== undefined) return known;
    const number = items.length + met.size;
    met.set(text, number);
    return number;
  };
  const endNumber = (end: End, name: string): number =>
    typeof end === "number" ? end : numberOf(name);
  return (one, { type, from, to }) =>
    seen(
      numberOf(type),
      endNumber(one.from, from),
      endNumber(one.to, typeof to === "string" ? to : to.uri),
    );
}

const carriedWithEnd = { identifier: false, origin: true, destination: true, notes: false };
/** An end outside carries its own link. */
const carriedOutside = { ...carriedWithEnd, destination: false };

/** The relation of an association as CASE has it. */
function relationOf(reading: Reading, one: Association, parts: RelationParts): Relation {
  const { record } = one;
  const { id, fields } = record;
  const type = relationTypeFor(reading, one, parts);
  const from = parts.inside(one.from) ?? outsideIdOf(one.origin, reading.documentId);
  const to = parts.inside(one.to) ?? outsideOf(one.destination);
  sayOutside(reading, one);
  const beyond = carriedLink(one, parts, one.to === "outside" ? carriedOutside : carriedWithEnd);
  if (!saysType(type, one.type)) beyond["associationType"] = one.type;
  const order = own(fields, "sequenceNumber");
  const notes = textIn(fields, "notes");
  const extensions = extensionsOf(record, beyond);
  // The fields are those of the interface.
  // The fields are those of the interface; a parser checks what our own export kept with the whole framework.
  return (order === undefined && notes === undefined && extensions !== undefined
    ? // As most are: in one piece, without a list of what is not there.
      { id, type, from, to, extensions }
    : present({
        id,
        type,
        from,
        to: to as Json,
        order,
        note: notes && (textFrom(notes, undefined, parts.main) as Json),
        extensions,
      })) as unknown as Relation;
}

/** Makes a relation of every association that is nobody's home. */
export function makeRelations(
  reading: Reading,
  frameworkId: string,
  nodeParts: NodeParts,
): readonly Relation[] {
  const { ids, tree } = nodeParts;
  const parts: RelationParts = {
    ...nodeParts,
    inside: (end) =>
      typeof end === "number" ? ids[end] : end === "document" ? frameworkId : undefined,
  };
  const isTwice = twice(nodeParts);
  return tree.others.map((one): Relation => {
    const { record } = one;
    if (!isEmpty(record.ours)) return keepRelation(reading, one, parts);
    const relation = relationOf(reading, one, parts);
    // What our own export wrote twice were two relations.
    if (!reading.isOurs && isTwice(one, relation))
      find(reading, "case-association-twice", pathOf(record), { type: one.type }, ["note", "none"]);
    return relation;
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
