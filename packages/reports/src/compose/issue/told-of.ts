import {
  digestOf,
  type Framework,
  type FrameworkIndex,
  type LearnerId,
  type Log,
  type Roster,
} from "@whole-learner/core";
import { compile, type Determinations, type Plan, type Policy } from "@whole-learner/mastery";

interface Fields {
  readonly [field: string]: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Something that says of itself that it is about somebody else. */
const isOfAnother = (one: unknown, whose: LearnerId): boolean => {
  if (!isFields(one)) return false;
  const { learner, learners, type } = one;
  if (typeof learner === "string") return learner !== whose;
  return type === "demonstration" && Array.isArray(learners) && !learners.includes(whose);
};

/** What a log says of one learner, with the corrections of it. */
function ownEntries({ entries }: Log, whose: LearnerId): readonly unknown[] {
  const own = new Set<string>();
  const isOwn = (entry: Log["entries"][number]): boolean => {
    if (entry.type === "retraction") return own.has(entry.of);
    // What was filed under another's name may be the learner's in truth.
    if (entry.type === "replacement") return own.has(entry.of) || !isOfAnother(entry.with, whose);
    return !isOfAnother(entry, whose);
  };
  // A correction can be corrected, and can stand before what it corrects.
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const entry of entries) if (isOwn(entry)) own.add(entry.id);
  }
  return entries.filter(({ id }) => own.has(id));
}

function ownOfRoster(
  { learners, communities, reflections, responses, goals }: Roster,
  whose: LearnerId,
) {
  const isOwn = (one: { readonly learner: LearnerId }): boolean => one.learner === whose;
  const person = learners.find(({ id }) => id === whose);
  const known = new Set(person?.memberships.map(({ community }) => community));
  return {
    person,
    communities: communities.filter(({ id }) => known.has(id)),
    reflections: reflections.filter(isOwn),
    responses: responses.filter(isOwn),
    goals: goals.filter(isOwn),
  };
}

const isFramework = (value: Fields): boolean => value["format"] === "whole-learner/framework@1";
const isIndex = (value: Fields): boolean => "positions" in value && isFields(value["framework"]);
const isPolicy = (value: Fields): boolean => value["format"] === "whole-learner/policy@1";
const isPlan = (value: Fields): boolean => "sections" in value && isFields(value["policy"]);
const isDeterminations = (value: Fields): boolean =>
  isFields(value["provenance"]) && Array.isArray(value["competencies"]);

const source = (framework: Framework) => ({
  id: framework.id,
  version: framework.version,
  digest: digestOf(framework),
});

/**
 * An input as plain data, with what is told of one learner where it is about one: documents by id, version and digest, of rosters, logs and
 * determinations the learner's own part. What a value is, it says itself by its format or its shape.
 */
export function toldOf(value: unknown, whose: LearnerId | undefined): unknown {
  if (typeof value === "function") return undefined;
  if (Array.isArray(value)) {
    const own =
      whose === undefined ? value : value.filter((one: unknown) => !isOfAnother(one, whose));
    return own.map((one: unknown) => toldOf(one, whose) ?? null);
  }
  if (value instanceof Map || value instanceof Set) return toldOf([...value], whose);
  if (!isFields(value)) return value;
  // Each is what its format or shape says.
  if (isFramework(value)) return source(value as object as Framework);
  if (isIndex(value)) return source((value as object as FrameworkIndex).framework);
  if (isPolicy(value)) return compile(value as object as Policy).policy;
  if (isPlan(value)) return (value as object as Plan).policy;
  if (whose !== undefined) {
    if (value["format"] === "whole-learner/roster@1") {
      return toldOf(ownOfRoster(value as object as Roster, whose), whose);
    }
    if (value["format"] === "whole-learner/log@1") {
      return toldOf(ownEntries(value as object as Log, whose), whose);
    }
    if (isDeterminations(value)) {
      // What was set aside is of everybody, and nothing of it is told but by its entries.
      const { setAside: _, ...own } = value as object as Determinations;
      return toldFields(own, whose);
    }
  }
  return toldFields(value, whose);
}

const toldFields = (value: object, whose: LearnerId | undefined): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, toldOf(inner, whose)] as const),
  );
