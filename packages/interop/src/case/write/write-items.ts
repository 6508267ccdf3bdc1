import { type ListedNode, nodesIn } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import {
  isRecord,
  jsonOf,
  type JsonRecord,
  own,
  present,
  recordIn,
  textIn,
} from "../../json/json-record.ts";
import { caseSystem, urnOf } from "../keys.ts";
import { linkToDocument, linkToItem } from "../link-to.ts";
import type { CaseObject } from "../package.ts";
import { uuidAtEnd } from "../shape/read-link.ts";
import { shapes } from "../shape/shapes.ts";
import { typeOfKind } from "../type-of-kind.ts";
import { beyondWords, wordsOf } from "../words.ts";
import { carriedFrom, foreignOf, isBare } from "./write-document.ts";
import { writeRecord } from "./write-record.ts";
import type { Writing } from "./writing.ts";

/** An identifier that no other record has: the id itself where it is one, else one made of it. */
export function identifierFor(
  id: string,
  kind: string,
  { documentId }: Pick<Writing, "documentId">,
  taken: Set<string>,
): string {
  const lower = id.toLowerCase();
  let identifier = isUuid(id) ? lower : uuidV5(`${kind}:${id}`, documentId);
  for (let twin = 2; taken.has(`${kind} ${identifier}`); twin += 1)
    identifier = uuidV5(`${kind}:${id}#${twin}`, documentId);
  taken.add(`${kind} ${identifier}`);
  return identifier;
}

/** The texts and numbers of a node in the fields of an item, and what those do not say. */
function partsOf(
  { kind, node }: ListedNode,
  id: string,
  carried: JsonRecord,
  { main, grades }: Writing,
): { readonly fields: JsonRecord; readonly ours: JsonRecord } {
  const name = kind === "indicator" ? node.statement : node.name;
  const long =
    kind === "competency" ? node.statement : kind === "indicator" ? undefined : node.description;
  const isNamed = beyondWords(name) !== undefined;
  const short = own(carried, "abbreviatedStatement");
  const bands =
    kind === "competency"
      ? node.bands
      : kind === "indicator" && node.band !== undefined
        ? [node.band]
        : undefined;
  const codes = bands === undefined ? [] : grades.codesOf(bands);
  const readBack = grades.bandsOf(codes);
  const isBandSaid =
    bands === undefined ||
    (readBack?.length === bands.length && readBack.every((band, at) => band === bands[at]));
  const notes = kind === "competency" ? node.description : undefined;
  const uri = node.identifiers?.find(
    ({ system, value }) => system === caseSystem && value !== urnOf(id),
  )?.value;
  const isUriSaid = uri !== undefined && node.identifiers?.length === 1;
  return {
    fields: {
      fullStatement: wordsOf(long ?? name, main),
      abbreviatedStatement:
        long !== undefined
          ? wordsOf(name, main)
          : kind === "indicator" || !isNamed
            ? (short ?? null)
            : null,
      CFItemType:
        own(carried, "CFItemType") === undefined
          ? typeOfKind[kind]
          : (own(carried, "CFItemType") ?? null),
      humanCodingScheme: node.code ?? own(carried, "humanCodingScheme") ?? null,
      notes:
        notes === undefined
          ? kind === "competency"
            ? null
            : (own(carried, "notes") ?? null)
          : wordsOf(notes, main),
      educationLevel:
        bands === undefined
          ? (own(carried, "educationLevel") ?? null)
          : codes.length > 0
            ? codes
            : null,
      statusEndDate: node.retired?.on ?? null,
      uri: uri ?? null,
    },
    ours: present({
      kind,
      id: node.id === id ? undefined : node.id,
      name: beyondWords(name) as Json | undefined,
      long: beyondWords(long) as Json | undefined,
      description: beyondWords(notes) as Json | undefined,
      identifiers: isUriSaid ? undefined : node.identifiers && jsonOf(node.identifiers),
      retiredReason: node.retired?.reason as Json | undefined,
      order: Number.isSafeInteger(node.order) ? undefined : node.order,
      part: kind === "outcome" ? node.part : undefined,
      competencyKind: kind === "competency" ? node.kind : undefined,
      reporting: kind === "competency" && node.reporting !== "level" ? node.reporting : undefined,
      scale: kind === "competency" ? node.scale : undefined,
      bands: kind === "competency" && !isBandSaid ? bands : undefined,
      level: kind === "indicator" ? node.level : undefined,
      band: kind === "indicator" && !isBandSaid ? node.band : undefined,
      bare: isBare(node.extensions),
    }),
  };
}

/** A link that was carried, as long as it still leads there; else the one that we write. */
export const linkFor = (carried: Json | undefined, written: JsonRecord): JsonRecord => {
  if (!isRecord(carried)) return written;
  const identifier = (textIn(carried, "identifier") ?? "").toLowerCase();
  const leads =
    identifier === written["identifier"] ||
    uuidAtEnd(textIn(carried, "uri") ?? "") === written["identifier"] ||
    carried["uri"] === written["uri"];
  return leads ? carried : written;
};

/** Adds where a record belongs, as CASE 1.0 has it. */
export function belonging(
  record: CaseObject,
  { version, documentId, document }: Writing,
): CaseObject {
  if (version !== "1.0" || Object.hasOwn(record, "CFDocumentURI")) return record;
  return { ...record, CFDocumentURI: linkToDocument(documentId, document) };
}

/** Writes every node as an item, and where it stands as an association. */
export function writeItems(
  writing: Writing,
  taken: Set<string>,
): { readonly items: readonly CaseObject[]; readonly homes: readonly CaseObject[] } {
  const { framework, items, documentId, document } = writing;
  const listed = [...nodesIn(framework)];
  const known = new Set(listed.map(({ node }) => node.id as string));
  const written = listed.map((one): CaseObject => {
    const { node, kind } = one;
    const id = identifierFor(node.id, "node", writing, taken);
    const { home: _, ...carried } = carriedFrom(node.extensions);
    const { fields, ours } = partsOf(one, id, carried, writing);
    const isHomeless = node.partOf !== undefined && !known.has(node.partOf);
    const record = writeRecord(
      shapes.item,
      {
        id,
        fields,
        carried,
        extensions: foreignOf(node.extensions),
        ours: isHomeless ? { ...ours, partOf: node.partOf as string } : ours,
      },
      writing,
    );
    if (!items.has(node.id)) items.set(node.id, { kind, id, record });
    return belonging(record, writing);
  });
  const homes = listed.map(({ node }, at): CaseObject => {
    const item = written[at] as CaseObject;
    const above = items.get(node.partOf ?? "");
    const carried = recordIn(carriedFrom(node.extensions), "home");
    const given = textIn(carried, "identifier");
    const isMade = given === undefined || taken.has(`association ${given}`);
    const id = identifierFor(
      isMade ? `home:${item.identifier}` : given,
      "association",
      writing,
      taken,
    );
    const order = Number.isSafeInteger(node.order) ? node.order : undefined;
    return belonging(
      writeRecord(
        shapes.association,
        {
          id,
          fields: {
            associationType: "isChildOf",
            sequenceNumber: order ?? null,
            originNodeURI: linkFor(
              own(carried, "originNodeURI"),
              linkToItem(item.identifier, item),
            ),
            destinationNodeURI: linkFor(
              own(carried, "destinationNodeURI"),
              above === undefined
                ? linkToDocument(documentId, document)
                : linkToItem(above.id, above.record),
            ),
          },
          carried,
          extensions: recordIn(carried, "extensions"),
          ours: isMade ? { made: true } : {},
        },
        writing,
      ),
      writing,
    );
  });
  return { items: written, homes };
}
