import { defaultLimits, type Json, type Limits } from "@whole-learner/core/parse";
import type { InteropFindings } from "../issue/findings.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import type { JsonFindings } from "./findings.ts";

/** More of them would only say the same again. */
const mostIssues = 1000;

/** A value that was left out of its list or object; undefined is no JSON, so nothing else looks like it. */
const leftOut = undefined;

/** What a value that is no JSON is, in a word. */
const kindOf = (value: unknown): string =>
  typeof value === "number"
    ? "a number that is not finite"
    : typeof value === "object"
      ? "an object that is not plain"
      : typeof value;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A walk over a value. */
interface Walk {
  readonly limits: Required<Limits>;
  readonly issues: InteropIssue[];
  readonly path: (string | number)[];
  /** The objects that hold the present one, for cycles. */
  readonly above: object[];
  seen: number;
}

/** Says what keeps the present value from being kept. */
function refuse<C extends keyof JsonFindings>(
  { issues, path }: Walk,
  code: C,
  data: JsonFindings[C],
): undefined {
  if (issues.length < mostIssues)
    issues.push(
      interopIssue(code, { path: [...path] }, data as InteropFindings[C], "error", "left-out"),
    );
  return leftOut;
}

function visitList(walk: Walk, list: readonly unknown[]): Json {
  const { path } = walk;
  let kept: Json[] | undefined;
  // A list that claims a length it does not have is cut where the limit is, not walked.
  for (let at = 0; at < list.length && walk.seen <= walk.limits.values; at += 1) {
    path.push(at);
    const value = visit(walk, list[at]);
    path.pop();
    if (value === leftOut || value !== list[at]) kept ??= list.slice(0, at) as Json[];
    if (kept !== undefined && value !== leftOut) kept.push(value);
  }
  return kept ?? (list as readonly Json[]);
}

function visitObject(walk: Walk, record: Readonly<Record<string, unknown>>): Json {
  const { path } = walk;
  let changed: Map<string, Json | undefined> | undefined;
  for (const key of Object.keys(record)) {
    if (key === "__proto__") {
      walk.issues.push(
        interopIssue("forbidden-key", { path: [...path] }, { key }, "warning", "left-out"),
      );
      (changed ??= new Map()).set(key, leftOut);
      continue;
    }
    path.push(key);
    const value = visit(walk, record[key]);
    path.pop();
    if (value === leftOut || value !== record[key]) (changed ??= new Map()).set(key, value);
  }
  if (changed === undefined) return record as Json;
  return Object.fromEntries(
    Object.keys(record).flatMap((key): (readonly [string, Json])[] => {
      const value = changed.has(key) ? changed.get(key) : (record[key] as Json);
      return value === leftOut ? [] : [[key, value]];
    }),
  );
}

function visit(walk: Walk, value: unknown): Json | undefined {
  walk.seen += 1;
  const most = walk.limits.values;
  if (walk.seen > most) {
    // Said once: whatever comes after is over the limit as well.
    return walk.seen === most + 1 ? refuse(walk, "too-many-values", { most }) : leftOut;
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object") return refuse(walk, "not-plain", { found: kindOf(value) });
  if (walk.above.length >= walk.limits.depth)
    return refuse(walk, "nested-too-deep", { most: walk.limits.depth });
  if (walk.above.includes(value))
    return refuse(walk, "not-plain", { found: "an object inside itself" });
  if (!Array.isArray(value) && !isPlain(value))
    return refuse(walk, "not-plain", { found: kindOf(value) });
  walk.above.push(value);
  const plain = Array.isArray(value)
    ? visitList(walk, value)
    : visitObject(walk, value as Readonly<Record<string, unknown>>);
  walk.above.pop();
  return plain;
}

/**
 * A value as plain JSON of sensible size: the very value where it is that already, else a copy without what is not, each with an issue. So one hostile place costs
 * itself and nothing else. The depth of its recursion is limited, never the input's to choose.
 */
export function plainJson(
  input: unknown,
  limits: Limits = {},
): { readonly value: Json | undefined; readonly issues: readonly InteropIssue[] } {
  const walk: Walk = {
    limits: { ...defaultLimits, ...limits },
    issues: [],
    path: [],
    above: [],
    seen: 0,
  };
  const value = visit(walk, input);
  return { value, issues: walk.issues };
}
