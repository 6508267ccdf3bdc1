import type { Path } from "@whole-learner/core/issue";
import { type DocumentIssue, documentIssue } from "../findings.ts";

/** What is wrong with a drawing. */
export type Issues = readonly DocumentIssue[];

/** A value that is on its scale. */
export const on = (from: number, to: number, value: number | undefined, path: Path): Issues =>
  value === undefined || (value >= from && value <= to)
    ? []
    : [documentIssue("off-scale", path, { value, from, to })];

/** A level, from 0, that is one of so many. */
export const level = (at: number | undefined, levels: number, path: Path): Issues =>
  at === undefined || (Number.isInteger(at) && at >= 0 && at < levels)
    ? []
    : [documentIssue("level-out-of-range", path, { level: at, levels })];

/** A scale that goes somewhere. */
export const scale = (from: number, to: number, path: Path): Issues =>
  Number.isFinite(from) && Number.isFinite(to) && from < to
    ? []
    : [documentIssue("no-scale", path, { from, to })];

/** Something to draw. */
export const some = (items: readonly unknown[], path: Path): Issues =>
  items.length > 0 ? [] : [documentIssue("nothing-drawn", path, {})];

/** Each item with where it is and the one before it. */
export const each = <T>(
  items: readonly T[],
  path: Path,
  check: (item: T, path: Path, before: T | undefined) => Issues,
): Issues => items.flatMap((item, at) => check(item, [...path, at], items[at - 1]));

/** Words that say something. */
export const said = (label: string, path: Path): Issues =>
  label.trim() === ""
    ? [documentIssue("no-words", path, { type: "chart", field: String(path[path.length - 1]) })]
    : [];

/** A time or a cut that is not before the one it follows. */
export const later = (at: number, before: number | undefined, path: Path): Issues =>
  before === undefined || at >= before ? [] : [documentIssue("out-of-order", path, {})];

/** An interval has two ends, and the value lies between them. */
export const interval = (
  { value, low, high }: { readonly value: number; readonly low?: number; readonly high?: number },
  path: Path,
): Issues =>
  (low === undefined) === (high === undefined) &&
  (low === undefined || high === undefined || (low <= value && value <= high))
    ? []
    : [documentIssue("wrong-interval", path, {})];
