import type { Framework, Scale } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isLanguageTag, type LanguageTag, plain } from "@whole-learner/core/text";
import type { Imported } from "../issue/imported.ts";
import { type JsonRecord, own, present, textIn } from "../json/json-record.ts";
import { settleStatements } from "../statements/settle-statements.ts";
import type { StatedRelation, Statement } from "../statements/statement.ts";
import type { OpenGraph, Resource } from "./open-graph.ts";
import { statusFrom, surplusOf } from "./surplus.ts";
import { alignments, consumed, ctdlAsnKey } from "./terms.ts";
import { referencesIn, textOf } from "./values.ts";

/** The namespace of ids that are made of an IRI without a UUID: made once, by no other means than that it stands here. */
const nowhere = "c6f1d0aa-1a55-5b3e-9d0c-7f4f0f1b2e63";

/** The id of a resource: the UUID of its CTID, else the one at the end of its IRI, else one made of it. */
export function idOf({ iri, record }: Pick<Resource, "iri" | "record">): string {
  const ctid = textIn(record, "ceterms:ctid")?.slice(3) ?? "";
  if (isUuid(ctid)) return ctid.toLowerCase();
  const end = iri.slice(-36);
  return isUuid(end) ? end.toLowerCase() : uuidV5(iri, nowhere);
}

/** What a document without a framework, or about one, is told by its reader. */
export interface Told {
  readonly language?: LanguageTag | undefined;
  readonly scales?: readonly Scale[] | undefined;
}

const carriedOf = (record: JsonRecord, more: JsonRecord = {}): JsonRecord | undefined => {
  const kept = Object.entries(record).filter(([key]) => !consumed.has(key));
  const all = { ...Object.fromEntries(kept), ...surplusOf(record), ...more };
  return Object.keys(all).length === 0 ? undefined : { [ctdlAsnKey]: all };
};

const identified = ({ iri, record }: Resource): Json | undefined =>
  iri === `urn:uuid:${idOf({ iri, record })}` ? undefined : [{ system: ctdlAsnKey, value: iri }];

function headOf(
  { framework, others }: OpenGraph,
  main: LanguageTag,
  told: Told,
  first: Resource | undefined,
): JsonRecord {
  const record = framework?.record ?? {};
  const iri =
    framework?.iri ??
    referencesIn(own(first?.record ?? {}, "ceasn:isPartOf"))[0] ??
    first?.iri ??
    "";
  const [link] = referencesIn(own(record, "ceasn:license"));
  const publisher = textOf(own(record, "ceasn:publisherName"), main);
  const languages = referencesIn(own(record, "ceasn:inLanguage")).filter(
    (tag) => isLanguageTag(tag) && tag.length <= 64,
  );
  return present({
    id: idOf({ iri, record }),
    title: (textOf(own(record, "ceasn:name"), main) ?? iri) as Json,
    description: textOf(own(record, "ceasn:description"), main) as Json | undefined,
    languages: languages.length === 0 ? [main] : [...new Set(languages)],
    publisher: publisher === undefined ? undefined : plain(publisher, [main], main),
    uri: iri === "" || iri === `urn:uuid:${idOf({ iri, record })}` ? undefined : iri,
    status: statusFrom(own(record, "ceasn:publicationStatusType")),
    licence: link === undefined ? undefined : { name: link, link },
    // Scales are the caller's, and core's parser checks them.
    scales: (told.scales ?? []) as unknown as Json,
    extensions: carriedOf(record, others.length === 0 ? {} : { others: others as Json }),
  });
}

/** Where children stand under the first that names them, from 1 on, if it names its children in another order than the graph has them. */
function ordersOf(
  parents: readonly Pick<Resource, "record">[],
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const places = new Map([...ids.keys()].map((iri, at) => [iri, at]));
  const orders = new Map<string, number>();
  const met = new Set<string>();
  for (const { record } of parents) {
    const named = ["ceasn:hasTopChild", "ceasn:hasChild"].flatMap((term) =>
      referencesIn(own(record, term)),
    );
    const children = [...new Set(named)].filter((iri) => places.has(iri) && !met.has(iri));
    const at = children.map((iri) => places.get(iri) ?? 0);
    const isAsTheyCome = at.every((place, index) => index === 0 || (at[index - 1] ?? 0) < place);
    for (const [index, iri] of children.entries()) {
      met.add(iri);
      if (!isAsTheyCome) orders.set(iri, index + 1);
    }
  }
  return orders;
}

/** Reads a graph by what CTDL-ASN says alone. */
export function readGraph(graph: OpenGraph, told: Told): Imported<Framework | undefined> {
  const { framework, competencies } = graph;
  const [first] = competencies;
  const given = referencesIn(own(framework?.record ?? {}, "ceasn:inLanguage"))[0];
  const main =
    given !== undefined && isLanguageTag(given) && given.length <= 64
      ? given
      : (told.language ?? "en");
  const ids = new Map(competencies.map((one) => [one.iri, idOf(one)]));
  const top = framework?.iri;
  const nodeOf = (iri: string): string => ids.get(iri) ?? iri;
  const children = new Map<string, string[]>();
  for (const one of competencies)
    for (const child of referencesIn(own(one.record, "ceasn:hasChild")))
      children.set(child, [...(children.get(child) ?? []), one.iri]);
  const orders = ordersOf(
    framework === undefined ? competencies : [framework, ...competencies],
    ids,
  );
  const relations: StatedRelation[] = [];
  const statements = competencies.map((one): Statement => {
    const { path, iri, record } = one;
    const id = idOf(one);
    for (const [term, type] of alignments)
      for (const to of new Set(referencesIn(own(record, term))))
        relations.push({
          path: [...path, term],
          record: { type, from: id, to: ids.get(to) ?? { uri: to } },
        });
    const text = textOf(own(record, "ceasn:competencyText"), main);
    const label = textOf(own(record, "ceasn:competencyLabel"), main);
    const code = own(record, "ceasn:codedNotation");
    const parents = [...referencesIn(own(record, "ceasn:isChildOf")), ...(children.get(iri) ?? [])];
    const fields = present({
      name: (label ?? text ?? (typeof code === "string" && code !== "" ? code : id)) as Json,
      statement: label === undefined ? undefined : (text as Json | undefined),
      description: textOf(own(record, "ceasn:comment"), main) as Json | undefined,
      code: typeof code === "string" && code !== "" ? code : undefined,
      order: orders.get(iri),
      identifiers: identified(one),
      extensions: carriedOf(record),
    });
    return {
      path,
      id,
      record: fields,
      parents: parents.filter((parent) => parent !== top).map(nodeOf),
    };
  });
  const terms = [...new Set(relations.map(({ record }) => textIn(record, "type") ?? ""))].filter(
    (type) => type.startsWith("ctdl-asn/"),
  );
  const vocabulary =
    terms.length === 0
      ? {}
      : {
          vocabulary: {
            relations: terms.map((id) => ({ id, name: id.slice("ctdl-asn/".length) })),
          },
        };
  return settleStatements(
    { ...headOf(graph, main, told, first), ...vocabulary },
    statements,
    relations,
  );
}
