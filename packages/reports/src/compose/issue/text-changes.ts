import type { Learner } from "@whole-learner/core";
import type { LearnerReport } from "../learner-page/learner-report.ts";
import type { TextField } from "./report-changes.ts";
import { toldOf } from "./told-of.ts";

/** Which text each field of an input is; those that are no text of a person, or told of otherwise, are nothing. */
const inputs: { readonly [field: string]: TextField | undefined } = {
  framework: undefined,
  policy: undefined,
  learner: undefined,
  audience: undefined,
  household: undefined,
  determinations: undefined,
  issued: undefined,
  id: undefined,
  supersedes: undefined,
  digest: undefined,
  changes: undefined,
  earlier: undefined,
  evidence: undefined,
  roster: undefined,
  demonstrations: undefined,
  experiences: "opportunities",
  period: "period",
  school: "school",
  note: "note",
  habits: "habits",
  homeQuestion: "home-question",
  narratives: "narratives",
  conversions: "conversions",
};

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(toldOf(a, undefined) ?? null) === JSON.stringify(toldOf(b, undefined) ?? null);

/** The texts of the input itself. */
function inputTexts(before: LearnerReport, after: LearnerReport): readonly TextField[] {
  const [then, now]: readonly { readonly [field: string]: unknown }[] = [
    { ...before },
    { ...after },
  ];
  const fields = [...new Set([...Object.keys(then ?? {}), ...Object.keys(now ?? {})])];
  return fields.flatMap((field) => {
    const text = Object.hasOwn(inputs, field) ? inputs[field] : "other";
    if (text === undefined) return [];
    const [old, own] = [ownPart(before, then?.[field]), ownPart(after, now?.[field])];
    return same(old, own) ? [] : [text];
  });
}

/** What of a value is of the report's learner. */
const ownPart = ({ learner }: LearnerReport, value: unknown): unknown => toldOf(value, learner);

/** What the roster says of the learner, part by part. */
function personTexts(before: LearnerReport, after: LearnerReport): readonly TextField[] {
  const person = ({ roster, learner }: LearnerReport): Learner | undefined =>
    roster.learners.find(({ id }) => id === learner);
  const [then, now] = [person(before), person(after)];
  const of = <T extends { readonly learner: string }>(
    { learner }: LearnerReport,
    all: readonly T[],
  ): readonly T[] => all.filter((one) => one.learner === learner);
  const parts: readonly (readonly [TextField, unknown, unknown])[] = [
    ["name", then?.name, now?.name],
    ["own-sentence", then?.page, now?.page],
    ["expectation", then?.expectations, now?.expectations],
    ["enrolment", [then?.enrolments, then?.memberships], [now?.enrolments, now?.memberships]],
    ["narratives", of(before, before.roster.reflections), of(after, after.roster.reflections)],
    ["responses", of(before, before.roster.responses), of(after, after.roster.responses)],
    ["goals", of(before, before.roster.goals), of(after, after.roster.goals)],
  ];
  return parts.flatMap(([field, old, own]) => (same(old, own) ? [] : [field]));
}

/** Whether a work that both know has another name or day, setting or whatever else is told of it. A work that came or went is told by its records. */
function worksDiffer(before: LearnerReport, after: LearnerReport): boolean {
  const then = new Map(before.demonstrations.map((one) => [one.id, one] as const));
  return after.demonstrations.some((one) => {
    const old = then.get(one.id);
    return old !== undefined && one.learners.includes(after.learner) && !same(old, one);
  });
}

/** The texts that are another, each once. */
export const textChanges = (before: LearnerReport, after: LearnerReport): readonly TextField[] => [
  ...new Set([
    ...personTexts(before, after),
    ...inputTexts(before, after),
    ...(worksDiffer(before, after) ? (["works"] as const) : []),
  ]),
];
