import { parseFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

const banded = parseFramework({
  ...framework,
  domains: [{ id: "together", name: "Together" }],
  outcomes: framework.outcomes.map((one) =>
    one.id === "team" ? { ...one, partOf: "together" } : one,
  ),
});

/** What is wrong with a policy that has these sections, with all data. */
export const told = (sections: Partial<Policy>): readonly unknown[] =>
  asJson(checkPolicy(policy(sections), banded)).map(({ severity, code, path, data }) => [
    severity,
    code,
    pointer(path),
    data,
  ]);

/** What is told, in short. */
export const warning = (code: string, path: string, data: object) => ["warning", code, path, data];

export const never = (position = 0) =>
  warning("exception-never-applies", `/exceptions/${position}`, { position });

export const when = (
  one: NonNullable<Policy["exceptions"]>[number]["when"],
  use: Partial<Policy> = { window: { recent: 1 } },
) => ({ exceptions: [{ when: one, use }] });

export const offScale = (path: string, number: number, scale: "five" | "three") =>
  warning("number-off-scale", path, {
    number,
    scale,
    ...(scale === "five" ? { least: 1, most: 5 } : { least: 0, most: 3 }),
  });
