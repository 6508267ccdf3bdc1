import { findTarget, indexFramework } from "@whole-learner/core/framework";
import { isUuid } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, own, recordIn, textIn } from "../json/json-record.ts";
import { uuidOf } from "../one-roster/objective.ts";
import { caseUriOf } from "../open-badges/case-uri-of.ts";
import type { XapiReading } from "./reading.ts";
import { objectiveType } from "./vocabulary.ts";

/** Finds what a statement calls a competency or indicator. */
export interface CompetencyFinder {
  /** By an id of any kind; undefined for what is none that is known. */
  readonly byId: (id: string) => string | undefined;
  /** By an activity: one that is known, or one that says itself that it is an objective. */
  readonly byActivity: (activity: JsonRecord) => string | undefined;
  /** By what stands under an extension: whatever is not known keeps its own id. */
  readonly byExtension: (value: Json | undefined) => readonly string[];
}

const lastPart = (iri: string): string => iri.slice(iri.search(/[^/:#]*$/)).toLowerCase();

/** The names under which the nodes of a framework are known outside. */
function namesIn(framework: XapiReading["framework"]): (id: string) => string | undefined {
  if (framework === undefined) return () => undefined;
  const index = indexFramework(framework);
  const known = new Map<string, string>();
  for (const found of index.nodes) {
    if (found.kind !== "competency" && found.kind !== "indicator") continue;
    const { node } = found;
    const uuid = uuidOf(node);
    const names = [
      caseUriOf(framework, found),
      ...(node.identifiers ?? []).map(({ value }) => value),
      ...(uuid === undefined ? [] : [uuid]),
    ];
    for (const name of names) if (!known.has(name)) known.set(name, node.id);
  }
  return (id) => {
    const last = lastPart(id);
    return (
      known.get(id) ??
      (isUuid(last) ? known.get(last) : undefined) ??
      findTarget(index, id)?.node.id
    );
  };
}

/** What the caller says of competencies, ready to ask. */
export function competencyFinder({ framework, competencies = {} }: XapiReading): CompetencyFinder {
  const named = namesIn(framework);
  const byId = (id: string): string | undefined =>
    Object.hasOwn(competencies, id) ? competencies[id] : named(id);
  return {
    byId,
    byActivity: (activity) => {
      const id = textIn(activity, "id");
      if (id === undefined || id === "") return undefined;
      const isObjective = textIn(recordIn(activity, "definition"), "type") === objectiveType;
      return byId(id) ?? (isObjective ? id : undefined);
    },
    byExtension: (value) => {
      const all: readonly Json[] = Array.isArray(value)
        ? (value as readonly Json[])
        : [value ?? null];
      return all.flatMap((one) => {
        const found = isRecord(one)
          ? (["id", "targetUrl", "targetCode"] as const)
              .map((key) => own(one, key))
              .find((text) => typeof text === "string")
          : one;
        return typeof found === "string" && found !== "" ? [byId(found) ?? found] : [];
      });
    },
  };
}
