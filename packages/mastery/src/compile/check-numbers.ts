import type { Path } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import { isRecord } from "../methods/fault.ts";
import type { Parameter } from "../methods/parameter.ts";
import { faultOf } from "../methods/settle.ts";
import type { WrittenSections } from "./compile-sections.ts";

const count: Parameter = { kind: "integer", least: 1, most: 10_000, meaning: "So many." };
const graceDays: Parameter = { ...count, least: 0 };
const number: Parameter = { kind: "number", meaning: "A place on the scale." };
const less: Parameter = { ...number, least: 0 };
const target: Parameter = { kind: "target", meaning: "A place on the scale, or its goal." };
const factors: Parameter = {
  kind: "record",
  of: { kind: "number", least: 0, most: 1_000_000, meaning: "A larger one counts more." },
  meaning: "How much each counts.",
};

/** The numbers that sections hold, by where they stand, with their bounds: those of the schema, for policies that no parser has read. */
const bounds: readonly (readonly [path: readonly string[], parameter: Parameter])[] = [
  [["read", "points", "goal"], { kind: "number", above: 0, below: 1, meaning: "A share." }],
  [["read", "met", "met"], target],
  [["read", "met", "not"], number],
  [["missing", "graceDays"], graceDays],
  [["missing", "value"], number],
  [["combine", "rows", "target"], target],
  [["combine", "raters", "within"], less],
  [["attempts", "retakeCap"], target],
  [["attempts", "late", "graceDays"], graceDays],
  [["attempts", "late", "perDay"], less],
  [["attempts", "late", "once"], less],
  [["attempts", "late", "cap"], target],
  [["window", "lastDays"], count],
  [["window", "period", "least"], count],
  [["window", "dropLowest"], count],
  [["window", "best"], count],
  [["window", "recent"], count],
  [["weigh", "kinds"], factors],
  [["weigh", "settings"], factors],
  [["weigh", "experiences"], factors],
  [["weigh", "roles"], factors],
  [["weigh", "halfLifeDays"], { kind: "number", above: 0, meaning: "Days." }],
  ...["pieces", "experiences", "settings", "voices", "kinds", "verified"].map(
    (name) => [["sufficiency", name], count] as const,
  ),
  [["sufficiency", "newestWithin", "months"], count],
  [["sufficiency", "newestWithin", "days"], count],
  [["hold", "expires", "months"], count],
  [["hold", "expires", "days"], count],
];

const valueAt = (written: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    written,
  );

/** What is wrong with the numbers of sections: a policy that is written in code has types, and types have no bounds. */
export const checkNumbers = (written: WrittenSections, path: Path): readonly PolicyIssue[] =>
  bounds.flatMap(([at, parameter]) => {
    const value = valueAt(written, at);
    const name = at.at(-1) ?? "";
    return value === undefined ? [] : faultOf(parameter, value)([...path, ...at], name);
  });
