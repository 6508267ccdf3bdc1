import type {
  Competency,
  Domain,
  Framework,
  Indicator,
  NodeKind,
  Outcome,
} from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { type JsonRecord, listIn, own, present, textIn } from "../../json/json-record.ts";
import { caseSystem } from "../keys.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { textFrom } from "../words.ts";
import { carriedItem, type SaidByNode } from "./carried-item.ts";
import { extensionsOf } from "./entity.ts";
import { namesOf } from "./names-of.ts";
import type { NodeParts } from "./node-parts.ts";
import type { Reading } from "./reading.ts";

/** One item of which a node is made. */
interface Item {
  readonly reading: Reading;
  readonly parts: NodeParts;
  readonly record: CaseRecord;
  readonly at: number;
  readonly partOf: string | undefined;
  /** The codes of its grades. */
  readonly codes: readonly string[];
  /** The bands that are just these grades. */
  readonly bands: readonly string[] | undefined;
}

/** A node: what its kind alone has, what every kind has, and what is carried. */
function nodeOf(
  { parts, record, at }: Item,
  said: SaidByNode,
  first: Readonly<Record<string, Json | undefined>>,
): JsonRecord {
  const { fields, ours } = record;
  const home = parts.tree.homes[at];
  const node: { [field: string]: Json } = present(first);
  const put = (field: string, value: Json | undefined): void => {
    if (value !== undefined) node[field] = value;
  };
  const uri = textIn(fields, "uri");
  const ended = textIn(fields, "statusEndDate");
  put("code", textIn(fields, "humanCodingScheme") || undefined);
  put("order", own(ours, "order") ?? (home && own(home.record.fields, "sequenceNumber")));
  const identifiers = uri === undefined ? undefined : [{ system: caseSystem, value: uri }];
  put("identifiers", own(ours, "identifiers") ?? identifiers);
  if (ended !== undefined)
    node["retired"] = present({ on: ended, reason: own(ours, "retiredReason") });
  put("extensions", extensionsOf(record, carriedItem(record, home, said, parts)));
  return node;
}

function competencyOf(item: Item): JsonRecord {
  const { reading, parts, record, at, partOf, bands } = item;
  const { fields, ours } = record;
  const { name, long } = namesOf(reading, record, parts.main);
  const notes = textIn(fields, "notes");
  const said = {
    kind: "competency",
    notes: notes !== undefined || Object.hasOwn(ours, "description"),
    grades: bands !== undefined || Object.hasOwn(ours, "bands"),
  } as const;
  return nodeOf(item, said, {
    id: parts.ids[at],
    name: name as Json,
    statement: long as Json | undefined,
    description:
      notes === undefined
        ? undefined
        : (textFrom(notes, own(ours, "description"), parts.main) as Json),
    kind: own(ours, "competencyKind"),
    reporting: own(ours, "reporting") ?? (parts.described.has(at) ? "none" : "level"),
    partOf,
    scale: own(ours, "scale"),
    bands: own(ours, "bands") ?? bands,
  });
}

function indicatorOf(item: Item): JsonRecord {
  const { reading, parts, record, at, partOf, codes, bands } = item;
  const { fields, ours } = record;
  // What has no words at all is told of, as of every kind.
  namesOf(reading, record, parts.main);
  const full = textIn(fields, "fullStatement") ?? "";
  const short = textIn(fields, "abbreviatedStatement") ?? "";
  const band = codes.length === 1 ? bands?.[0] : undefined;
  const said = {
    kind: "indicator",
    notes: false,
    grades: band !== undefined || Object.hasOwn(ours, "band"),
  } as const;
  return nodeOf(item, said, {
    id: parts.ids[at],
    statement: (full.trim() === "" && !Object.hasOwn(ours, "name")
      ? short || (textIn(fields, "humanCodingScheme") ?? "")
      : textFrom(full, own(ours, "name"), parts.main)) as Json,
    partOf,
    level: own(ours, "level") ?? parts.levels.get(at),
    band: own(ours, "band") ?? band,
  });
}

function headingOf(item: Item, kind: "domain" | "outcome"): JsonRecord {
  const { reading, parts, record, at, partOf } = item;
  const { name, long } = namesOf(reading, record, parts.main);
  return nodeOf(
    item,
    { kind, notes: false, grades: false },
    {
      id: parts.ids[at],
      name: name as Json,
      description: long as Json | undefined,
      part:
        kind === "outcome"
          ? (own(record.ours, "part") ?? parts.options.part ?? "academic")
          : undefined,
      partOf,
    },
  );
}

/** Makes the nodes of a framework, each in its list, in the order of the outline. */
export function makeNodes(
  reading: Reading,
  parts: NodeParts,
): Pick<Framework, "domains" | "outcomes" | "competencies" | "indicators"> {
  const domains: JsonRecord[] = [];
  const outcomes: JsonRecord[] = [];
  const competencies: JsonRecord[] = [];
  const indicators: JsonRecord[] = [];
  const { items, tree, kinds, ids, grades } = parts;
  for (const at of tree.outline) {
    const record = items[at] as CaseRecord;
    const parent = tree.parents[at] as number;
    const codes = listIn(record.fields, "educationLevel") as readonly string[];
    const item: Item = {
      reading,
      parts,
      record,
      at,
      partOf: textIn(record.ours, "partOf") ?? (parent === -1 ? undefined : ids[parent]),
      codes,
      bands: grades.bandsOf(codes),
    };
    const kind = kinds[at] as NodeKind;
    if (kind === "competency") competencies.push(competencyOf(item));
    else if (kind === "indicator") indicators.push(indicatorOf(item));
    else (kind === "outcome" ? outcomes : domains).push(headingOf(item, kind));
  }
  // The fields are those of the kind's interface; a parser checks what our own export kept with the whole framework.
  return {
    domains: domains as unknown as readonly Domain[],
    outcomes: outcomes as unknown as readonly Outcome[],
    competencies: competencies as unknown as readonly Competency[],
    indicators: indicators as unknown as readonly Indicator[],
  };
}

/** The id of the node of every item: what our own export kept, else the identifier. */
export const idsOf = (items: readonly CaseRecord[]): readonly string[] =>
  items.map(({ id, ours }) => textIn(ours, "id") ?? id);
