import type { Framework } from "@whole-learner/core";
import type { InteropIssue } from "@whole-learner/interop";
import { fromXapi, type LogFromXapi } from "@whole-learner/interop/xapi";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The statements that a file holds, in a list or as a store of them answers; undefined where it is something else. */
export function statementsIn(json: unknown): readonly unknown[] | undefined {
  const found = isRecord(json) && Array.isArray(json["statements"]) ? json["statements"] : json;
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  const [first] = list;
  return isRecord(first) && "actor" in first && "verb" in first ? list : undefined;
}

/** Where the learners have their accounts, so that an account's name is the learner's id: the first home page that there is. */
function homeOf(statements: readonly unknown[]): string | undefined {
  for (const one of statements) {
    const actor = isRecord(one) ? one["actor"] : undefined;
    const account = isRecord(actor) ? actor["account"] : undefined;
    const home = isRecord(account) ? account["homePage"] : undefined;
    if (typeof home === "string") return home;
  }
  return undefined;
}

/** Evidence from statements of xAPI, whose competencies the framework knows by their ids, codes or CASE URIs. */
export function readStatements(
  json: unknown,
  framework: Framework,
): LogFromXapi & { readonly issues: readonly InteropIssue[] } {
  const home = homeOf(statementsIn(json) ?? []);
  const { value, issues } = fromXapi(json, { framework, ...(home === undefined ? {} : { home }) });
  return { ...value, issues };
}
