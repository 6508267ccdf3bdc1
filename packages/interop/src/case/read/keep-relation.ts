import type { Relation } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, own, present, textIn } from "../../json/json-record.ts";
import { textFrom } from "../words.ts";
import { carriedLink } from "./carried-link.ts";
import { extensionsOf } from "./entity.ts";
import type { RelationParts } from "./make-relations.ts";
import { outsideIdOf, outsideOf } from "./outside.ts";
import type { Association } from "./read-associations.ts";
import type { Reading } from "./reading.ts";
import { relationTypeFor, saysType } from "./relation-type.ts";
import { sayOutside } from "./say-outside.ts";

/** The relation of an association that our own export wrote, with what it kept of it. */
export function keepRelation(reading: Reading, one: Association, parts: RelationParts): Relation {
  const { record } = one;
  const { ours, fields } = record;
  const type = relationTypeFor(reading, one, parts);
  const from =
    textIn(ours, "from") ?? parts.inside(one.from) ?? outsideIdOf(one.origin, reading.documentId);
  const keptTo = own(ours, "to");
  const isKeptTo = typeof keptTo === "string" || isRecord(keptTo);
  const to = isKeptTo
    ? (keptTo as Relation["to"])
    : (parts.inside(one.to) ?? outsideOf(one.destination));
  if (!isKeptTo) sayOutside(reading, one);
  const isMade = own(ours, "made") === true;
  const id = textIn(ours, "id") ?? (isMade ? undefined : record.id);
  const notes = textIn(fields, "notes");
  const beyond = carriedLink(one, parts, {
    // An export makes the identifier of the relation's id.
    identifier: false,
    // Our own export kept the end, or the end itself carries its link.
    origin: !Object.hasOwn(ours, "from"),
    destination: !isKeptTo && one.to !== "outside",
    notes: false,
  });
  if (!saysType(type, one.type)) beyond["associationType"] = one.type;
  // What was kept is checked with the whole framework by a parser.
  // The fields are those of the interface; a parser checks what our own export kept with the whole framework.
  return present({
    id,
    type,
    from,
    to: to as Json,
    order: own(ours, "order") ?? own(fields, "sequenceNumber"),
    note:
      notes === undefined ? undefined : (textFrom(notes, own(ours, "note"), parts.main) as Json),
    extensions: extensionsOf(record, beyond),
  }) as unknown as Relation;
}
