import type { Json, Limits } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isSensible } from "./is-sensible.ts";
import { plainJson } from "./plain-json.ts";

/**
 * Plain JSON from a text of it or from what `JSON.parse` gave. Never throws: what cannot be read costs an issue, and the rest is kept. The value is `undefined` where there
 * is nothing to keep.
 */
export function readJson(
  input: unknown,
  limits?: Limits,
): { readonly value: Json | undefined; readonly issues: readonly InteropIssue[] } {
  let parsed = input;
  if (typeof input === "string") {
    try {
      const read: Json = JSON.parse(input.replace(/^\uFEFF/, ""));
      if (isSensible(read, limits)) return { value: read, issues: [] };
      parsed = read;
    } catch {
      return {
        value: undefined,
        issues: [interopIssue("not-json-text", { path: [] }, {}, "error", "left-out")],
      };
    }
  }
  try {
    return plainJson(parsed, limits);
  } catch {
    // A getter or a proxy.
    return {
      value: undefined,
      issues: [
        interopIssue("not-plain", { path: [] }, { found: "unreadable" }, "error", "left-out"),
      ],
    };
  }
}
