import { type AsOf, type Framework, type Log, parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import type { Account } from "../../src/account/account.ts";
import { giveAccount } from "../../src/account/give-account.ts";
import type { CompetencyDetermination } from "../../src/determination/determination.ts";
import { openQuestion } from "../../src/determine/open-question.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Explanation } from "../../src/explain/explanation.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework as small, log, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** The small school with a former scale of six steps, and a competency that covers another. */
const framework: Framework = deepFreeze(
  parseFramework({
    ...small,
    scales: [
      ...small.scales,
      {
        id: "six",
        goal: "s4",
        levels: [1, 2, 3, 4, 5, 6].map((value) => ({
          id: `s${value}`,
          name: `Step ${value}`,
          value,
        })),
      },
    ],
    relations: [
      ...small.relations,
      { type: "covers", from: "decide", to: "share" },
      { type: "covers", from: "rest", to: "decide" },
    ],
  }),
);

export const asOf = "2026-12-31";

/** The account of one learner and the competency "share". */
export function accountOf(
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day: AsOf = asOf,
  scale = "five",
): Account {
  const { casesOf } = openQuestion({
    framework,
    evidence: log(entries),
    policy: policy(sections),
    asOf: day,
    learners: ["mina"],
  });
  const asked = casesOf("mina", "share").find((one) => one.scale.id === scale);
  if (asked === undefined) throw new Error("share is shown on its own scale");
  return deepFreeze(giveAccount(asked));
}

/** The explanation of one learner and the competency "share", what was turned away by entry. */
export function explained(entries: Log["entries"], sections: Partial<Policy> = {}): Explanation {
  const question = { framework, evidence: log(entries), policy: policy(sections), asOf };
  const found = explain(question, { learner: "mina", competency: "share", scale: "five" });
  const turnedAway = [...found.turnedAway].sort((a, b) => (a.entry < b.entry ? -1 : 1));
  return deepFreeze(asJson({ ...found, turnedAway }));
}

export const share = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day: AsOf = asOf,
): CompetencyDetermination => asJson(accountOf(entries, sections, day).determination);

/** The score of a determination, else its status. */
export const scoreOf = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day: AsOf = asOf,
): number | string => {
  const found = share(entries, sections, day);
  return found.status === "determined" ? found.score : found.status;
};

/** What was turned away, as `entry stage code`. */
export const away = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day: AsOf = asOf,
): readonly string[] =>
  accountOf(entries, sections, day).turnedAway.map(
    ({ entry, stage, reason }) => `${entry} ${stage} ${reason.code}`,
  );
