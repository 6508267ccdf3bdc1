import type {
  Competency,
  Domain,
  ExternalIdentifier,
  Framework,
  Indicator,
  NodeKind,
  Outcome,
} from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import type { LanguageTag, Text } from "@whole-learner/core/text";
import {
  isEmpty,
  isRecord,
  type JsonRecord,
  listIn,
  own,
  present,
  textIn,
} from "../../json/json-record.ts";
import type { Grades } from "../grades.ts";
import { caseSystem } from "../keys.ts";
import { linkToDocument, linkToItem, sameLink } from "../link-to.ts";
import type { FromCaseOptions } from "../options.ts";
import { type CaseRecord, carriedOf } from "../shape/read-record.ts";
import { typeOfKind } from "../type-of-kind.ts";
import { textFrom } from "../words.ts";
import { extensionsFrom, omit } from "./entity.ts";
import type { Tree } from "./place-items.ts";
import type { Association } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";

/** What nodes are made of. */
export interface NodeParts {
  readonly items: readonly CaseRecord[];
  readonly tree: Tree;
  readonly kinds: readonly NodeKind[];
  /** The id of the node of every item. */
  readonly ids: readonly string[];
  readonly document: CaseRecord;
  readonly main: LanguageTag;
  readonly grades: Grades;
  readonly options: FromCaseOptions;
  /** The level that an item shows of the scale of the item above it. */
  readonly levels: ReadonlyMap<number, string>;
  /** Items that describe the levels of others: they are reported with those, and not by themselves. */
  readonly described: ReadonlySet<number>;
}

/** Fields of an item that become part of any node. */
const used = new Set([
  "fullStatement",
  "abbreviatedStatement",
  "humanCodingScheme",
  "uri",
  "statusEndDate",
  "CFItemType",
  "educationLevel",
  "notes",
]);

/** Fields of an association that a place says. */
const saidByPlace = (field: string): boolean =>
  field === "associationType" || field === "sequenceNumber";

/** What an association says beyond the place or relation that it became; links only where they are not as we write them. */
export function carriedLink(
  association: Association,
  { items, document }: Pick<NodeParts, "items" | "document">,
  isSaid: (field: string) => boolean = saidByPlace,
): { [field: string]: Json } {
  const { fields, ours, from, to, id } = association;
  const isMade = own(ours, "made") === true;
  const isAsWritten = (link: Json | undefined, end: Association["from"]): boolean => {
    if (!isRecord(link)) return false;
    if (end === "document") return sameLink(link, linkToDocument(document.id, document.fields));
    const item = typeof end === "number" ? items[end] : undefined;
    return item !== undefined && sameLink(link, linkToItem(item.id, item.fields));
  };
  const carried: { [field: string]: Json } =
    isMade || isSaid("identifier") ? {} : { identifier: id };
  for (const field in fields) {
    if (isSaid(field)) continue;
    if (isMade && (field === "uri" || field === "lastChangeDateTime")) continue;
    const value = fields[field] as Json;
    if (
      field === "originNodeURI"
        ? isAsWritten(value, from)
        : field === "destinationNodeURI" && isAsWritten(value, to)
    )
      continue;
    carried[field] = value;
  }
  if (!isEmpty(association.other)) carried["other"] = association.other;
  if (!isEmpty(association.unusable)) carried["unusable"] = association.unusable;
  return carried;
}

/** What CASE says of the item's home beyond where it is; null where it has none, which an export makes. */
function carriedHome(home: Association | undefined, parts: NodeParts): JsonRecord {
  if (home === undefined) return {};
  const carried = carriedLink(home, parts);
  const all = isEmpty(home.extensions) ? carried : { ...carried, extensions: home.extensions };
  return isEmpty(all) ? {} : { home: all };
}

interface Names {
  readonly name: Text;
  readonly long: Text | undefined;
}

/** The short name and, where there is one, the whole statement. */
function namesOf(reading: Reading, { fields, ours, path }: CaseRecord, main: LanguageTag): Names {
  const full = textIn(fields, "fullStatement") ?? "";
  const short = textIn(fields, "abbreviatedStatement") ?? "";
  const isKept = Object.hasOwn(ours, "name");
  if (short.trim() !== "" || (isKept && Object.hasOwn(fields, "abbreviatedStatement")))
    return {
      name: textFrom(short, own(ours, "name"), main),
      long: textFrom(full, own(ours, "long"), main),
    };
  if (full.trim() !== "" || isKept)
    return { name: textFrom(full, own(ours, "name"), main), long: undefined };
  const code = textIn(fields, "humanCodingScheme") ?? "";
  find(reading, "field-missing", [...path, "fullStatement"], { field: "fullStatement" }, [
    "warning",
    "made",
  ]);
  return { name: code, long: undefined };
}

/** The fields of an item that its node does not say, as it came. */
function carriedFields(item: CaseRecord, kind: NodeKind, taken: ReadonlySet<string>): JsonRecord {
  const { fields } = item;
  const type = own(fields, "CFItemType");
  const isEmptyShort =
    textIn(fields, "abbreviatedStatement")?.trim() === "" && !Object.hasOwn(item.ours, "name");
  const rest: JsonRecord = omit(fields, used);
  const kept = present({
    // Null: the item has no type, and an export gives it none.
    CFItemType: type === typeOfKind[kind] ? undefined : (type ?? null),
    abbreviatedStatement:
      isEmptyShort || (kind === "indicator" && !taken.has("abbreviatedStatement"))
        ? own(fields, "abbreviatedStatement")
        : undefined,
    educationLevel: taken.has("educationLevel") ? undefined : own(fields, "educationLevel"),
    notes: taken.has("notes") ? undefined : own(fields, "notes"),
    humanCodingScheme: own(fields, "humanCodingScheme") === "" ? "" : undefined,
  });
  return carriedOf({ ...item, fields: { ...rest, ...kept } });
}

/** Makes the nodes of a framework, each in its list, in the order of the outline. */
export function makeNodes(
  reading: Reading,
  parts: NodeParts,
): Pick<Framework, "domains" | "outcomes" | "competencies" | "indicators"> {
  const domains: Domain[] = [];
  const outcomes: Outcome[] = [];
  const competencies: Competency[] = [];
  const indicators: Indicator[] = [];
  const { items, tree, kinds, ids, main, grades, options, levels, described } = parts;
  for (const at of tree.outline) {
    const item = items[at] as CaseRecord;
    const kind = kinds[at] as NodeKind;
    const { fields, ours } = item;
    const taken = new Set<string>();
    const { name, long } = namesOf(reading, item, main);
    const parent = tree.parents[at] as number;
    const home = tree.homes[at];
    const codes = listIn(fields, "educationLevel") as readonly string[];
    const bands = grades.bandsOf(codes);
    const notes = textIn(fields, "notes");
    const uri = textIn(fields, "uri");
    const identifiers: readonly ExternalIdentifier[] | undefined =
      uri === undefined ? undefined : [{ system: caseSystem, value: uri }];
    const ended = textIn(fields, "statusEndDate");
    const reason = own(ours, "retiredReason");
    const sequence = home === undefined ? undefined : own(home.fields, "sequenceNumber");
    const base = {
      code: textIn(fields, "humanCodingScheme") || undefined,
      order: own(ours, "order") ?? sequence,
      identifiers: own(ours, "identifiers") ?? (identifiers as Json | undefined),
      retired: ended === undefined ? undefined : present({ on: ended, reason }),
    };
    const partOf = parent === -1 ? textIn(ours, "partOf") : (textIn(ours, "partOf") ?? ids[parent]);
    const id = ids[at];
    let node: JsonRecord;
    if (kind === "competency") {
      if (notes !== undefined || Object.hasOwn(ours, "description")) taken.add("notes");
      if (bands !== undefined || Object.hasOwn(ours, "bands")) taken.add("educationLevel");
      node = present({
        id,
        name: name as Json,
        statement: long as Json | undefined,
        description:
          notes === undefined
            ? undefined
            : (textFrom(notes, own(ours, "description"), main) as Json),
        kind: own(ours, "competencyKind"),
        reporting: own(ours, "reporting") ?? (described.has(at) ? "none" : "level"),
        partOf,
        scale: own(ours, "scale"),
        bands: own(ours, "bands") ?? bands,
        ...base,
      });
    } else if (kind === "indicator") {
      if (codes.length === 1 && bands !== undefined) taken.add("educationLevel");
      if (Object.hasOwn(ours, "band")) taken.add("educationLevel");
      const full = textIn(fields, "fullStatement") ?? "";
      const short = textIn(fields, "abbreviatedStatement") ?? "";
      node = present({
        id,
        statement: (full.trim() === "" && !Object.hasOwn(ours, "name")
          ? short || (base.code ?? "")
          : textFrom(full, own(ours, "name"), main)) as Json,
        partOf,
        level: own(ours, "level") ?? levels.get(at),
        band: own(ours, "band") ?? (codes.length === 1 ? bands?.[0] : undefined),
        ...base,
      });
    } else {
      node = present({
        id,
        name: name as Json,
        description: long as Json | undefined,
        part: kind === "outcome" ? (own(ours, "part") ?? options.part ?? "academic") : undefined,
        partOf,
        ...base,
      });
    }
    const carried = { ...carriedFields(item, kind, taken), ...carriedHome(home, parts) };
    // The fields are those of the kind's interface; a parser checks what our own export kept with the whole framework.
    const made = { ...node, ...extensionsFrom(item, carried) } as unknown;
    if (kind === "competency") competencies.push(made as Competency);
    else if (kind === "indicator") indicators.push(made as Indicator);
    else if (kind === "outcome") outcomes.push(made as Outcome);
    else domains.push(made as Domain);
  }
  return { domains, outcomes, competencies, indicators };
}

/** The id of the node of every item: what our own export kept, else the identifier. */
export const idsOf = (items: readonly CaseRecord[]): readonly string[] =>
  items.map(({ id, ours }) => textIn(ours, "id") ?? id);
