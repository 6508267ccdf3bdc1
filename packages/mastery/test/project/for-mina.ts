import type { Entry, Judgement } from "@whole-learner/core";
import type { Question } from "../../src/determine/question.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { project } from "../../src/project/project.ts";
import type { Projection, ProjectOptions } from "../../src/project/projection.ts";
import { framework, judgement, log, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** The day that tests ask about, unless they name another. */
export const asOf = "2026-12-31";

/** The determination that is asked about. */
export const mina = { learner: "mina", competency: "share", scale: "five" };

/** A judgement of a low level, made in the middle of the time asked about. */
export const judgedLow = (fields: Partial<Judgement> = {}): Judgement =>
  judgement({
    id: "j1",
    happened: "2026-05-01",
    recorded: "2026-05-01",
    value: { kind: "level", level: "2" },
    ...fields,
  });

/** What it would take, for Mina and the first competency. */
export const of = (
  entries: readonly Entry[],
  sections: Partial<Policy>,
  options?: ProjectOptions,
  rest: Partial<Question> = {},
): Projection =>
  asJson(
    project(
      { framework, evidence: log(entries), policy: policy(sections), asOf, ...rest },
      mina,
      options,
    ),
  );
