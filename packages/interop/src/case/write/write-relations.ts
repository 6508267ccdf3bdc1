import type { ExternalNode, Relation } from "@whole-learner/core/framework";
import { canonicalJson, isUuid } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, jsonOf, type JsonRecord, own, present, textIn } from "../../json/json-record.ts";
import { urnOf } from "../keys.ts";
import { linkToDocument, linkToItem } from "../link-to.ts";
import type { CaseObject } from "../package.ts";
import { outsideIdOf, outsideOf } from "../read/outside.ts";
import {
  associationTypeOf,
  associationTypes,
  isAssociationType,
  relationTypeOf,
} from "../relation-types.ts";
import { uuidAtEnd } from "../shape/read-link.ts";
import { shapes } from "../shape/shapes.ts";
import { beyondWords, wordsOf } from "../words.ts";
import { carriedFrom, foreignOf, isBare } from "./write-document.ts";
import { belonging, identifierFor, linkFor } from "./write-items.ts";
import { writeRecord } from "./write-record.ts";
import type { Writing } from "./writing.ts";

/** The type of association: the one that was carried, as long as it means the same. */
function typeFor(type: string, carried: Json | undefined, version: "1.0" | "1.1"): string {
  const isSame = typeof carried === "string" && relationTypeOf(carried) === type;
  const written = isSame && isAssociationType(carried) ? carried : associationTypeOf(type);
  // CASE 1.0 has no extensions of types, and no translations.
  return version === "1.0" && (!associationTypes.has(written) || written === "isTranslationOf")
    ? "isRelatedTo"
    : written;
}

interface EndWritten {
  readonly link: JsonRecord;
  /** What the link does not say. */
  readonly kept?: Json;
}

const bareLink = (id: string): JsonRecord => ({
  title: "",
  identifier: id,
  uri: isUuid(id) ? urnOf(id) : id,
});

function endTo(id: string, carried: Json | undefined, writing: Writing): EndWritten {
  const { items, framework, documentId, document } = writing;
  const item = items.get(id);
  if (item !== undefined) return { link: linkFor(carried, linkToItem(item.id, item.record)) };
  if (id === framework.id) return { link: linkFor(carried, linkToDocument(documentId, document)) };
  const name = isRecord(carried) ? outsideIdOf(carried, documentId) : undefined;
  return name === id && isRecord(carried) ? { link: carried } : { link: bareLink(id), kept: id };
}

function outsideTo(node: ExternalNode, { main }: Writing): EndWritten {
  const carried = carriedFrom(node.extensions);
  if (
    typeof carried["uri"] === "string" &&
    canonicalJson(jsonOf(outsideOf(carried))) === canonicalJson(jsonOf(node))
  )
    return { link: carried };
  const title = node.name === undefined ? (node.code ?? "") : wordsOf(node.name, main);
  return {
    link: { title, identifier: uuidAtEnd(node.uri) ?? node.uri, uri: node.uri },
    kept: jsonOf(node),
  };
}

/** Writes every relation as an association. */
export function writeRelations(writing: Writing, taken: Set<string>): readonly CaseObject[] {
  const { framework, main, version } = writing;
  return framework.relations.map((relation: Relation): CaseObject => {
    const carried = carriedFrom(relation.extensions);
    const { id: own_, type, note, order } = relation;
    const origin = endTo(relation.from, own(carried, "originNodeURI"), writing);
    const destination =
      typeof relation.to === "string"
        ? endTo(relation.to, own(carried, "destinationNodeURI"), writing)
        : outsideTo(relation.to, writing);
    const name =
      own_ ??
      textIn(carried, "identifier") ??
      `relation:${type} ${relation.from} ${typeof relation.to === "string" ? relation.to : relation.to.uri}`;
    const id = identifierFor(name, "association", writing, taken);
    const associationType = typeFor(type, own(carried, "associationType"), version);
    const ours = present({
      made: own_ === undefined ? true : undefined,
      id: own_ === id ? undefined : own_,
      type: relationTypeOf(associationType) === type ? undefined : type,
      relation:
        associationType === "isChildOf" || associationType === "isPartOf" ? true : undefined,
      from: origin.kept,
      to: destination.kept,
      order: Number.isSafeInteger(order) ? undefined : order,
      note: beyondWords(note) as Json | undefined,
      bare: isBare(relation.extensions),
    });
    const { identifier: _, ...rest } = carried;
    return belonging(
      writeRecord(
        shapes.association,
        {
          id,
          fields: {
            associationType,
            sequenceNumber: Number.isSafeInteger(order) ? (order as number) : null,
            originNodeURI: origin.link,
            destinationNodeURI: destination.link,
            notes: note === undefined ? null : wordsOf(note, main),
          },
          carried: rest,
          extensions: foreignOf(relation.extensions),
          ours,
        },
        writing,
      ),
      writing,
    );
  });
}
