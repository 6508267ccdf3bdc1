import type { Entry } from "@whole-learner/core";
import type { Policy } from "../../src/policy/policy.ts";
import { timeline } from "../../src/timeline/timeline.ts";
import type { Timeline, TimelineOptions } from "../../src/timeline/timeline-of.ts";
import { framework, log, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** The day that tests ask about, unless they name another. */
export const asOf = "2026-12-31";

/** The timeline of Mina and one competency. */
export const of = (
  entries: readonly Entry[],
  sections: Partial<Policy> = { score: { method: "most-recent" } },
  options: Partial<TimelineOptions> = {},
): Timeline =>
  asJson(
    timeline(
      { framework, evidence: log(entries), policy: policy(sections), asOf },
      { learner: "mina", competency: "share", ...options },
    ),
  );

export const said = ({ changes }: Timeline): readonly unknown[] =>
  changes.map(({ at, events, determination }) => [
    at.slice(0, 10),
    events.map(({ code }) => code),
    "level" in determination ? determination.level : determination.status,
  ]);

export const judgement = (fields: object = {}): Entry =>
  ({
    type: "judgement",
    id: "j1",
    learner: "mina",
    target: "share",
    happened: "2026-03-01",
    recorded: "2026-03-01",
    value: { kind: "level", level: "5" },
    by: { role: "educator" },
    reason: "She showed it otherwise.",
    ...fields,
  }) as Entry;
