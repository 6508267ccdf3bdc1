import {
  type CompetencyDetermination,
  definePolicy,
  determine,
  type Lacks,
  type TurnedAwayReasons,
  type UndeterminedReasons,
} from "@whole-learner/mastery";
import type { SetAsideReasons } from "@whole-learner/core";
import { describe, it } from "vitest";
import { composeExplanation, composeProgressReport } from "../src/compose/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { explained, known } from "./explained.ts";
import { isSound } from "./is-sound.ts";
import * as school from "./school.ts";

// Every status, and every reason in it, with data as mastery gives it: a new reason does not compile until it stands here.

const undetermined: UndeterminedReasons = {
  "target-not-reached": { have: 1, need: 2 },
  tie: { scores: [2, 4] },
  zeros: { zeros: 1 },
  "too-few": { have: 2, need: 3 },
  "not-told": { what: "time" },
  "outside-domain": {} as UndeterminedReasons["outside-domain"],
  blocked: { missing: 2 },
  expired: { newest: "2024-12-13", until: "2025-12-13" },
  "not-taught-yet": {},
  exempt: {},
  "judged-no-level": { judgement: "j" },
};

const lacks: Lacks = {
  pieces: { have: 1, need: 3 },
  experiences: { have: 1, need: 2 },
  settings: { have: 1, need: 2 },
  voices: { have: 1, need: 2 },
  kinds: { have: 1, need: 2 },
  verified: { have: 1, need: 2 },
  recency: { newest: "2025-03-12T10:00:00.000Z", since: "2025-05-29" },
  moderation: { works: 1 },
  "unrated-rows": { works: 2 },
};

const turnedAway: TurnedAwayReasons = {
  "self-rating": {},
  "role-not-admitted": { role: "panel" },
  "kind-not-admitted": { kind: "test" },
  "setting-not-admitted": { setting: "studio" },
  "experience-not-admitted": { experience: "ferry" },
  "band-not-admitted": { band: "3-5" },
  "before-admitted": { from: "2025-09-01" },
  "after-admitted": { until: "2026-01-01" },
  "not-verified": {},
  "verification-refused": {},
  excused: {},
  exempt: {},
  "not-taught-yet": {},
  pending: {},
  "missing-skipped": {},
  "missing-blocks": {},
  "missing-replaced": { by: "x" },
  "not-due-yet": { due: "2026-06-12" },
  "rated-itself": { by: "x" },
  "other-scale": { scale: "continuum" },
  "not-on-scale": { value: "8.5/10" },
  "outside-scale": { number: 7.25, least: 1, most: 4 },
  "no-majority": { numbers: [1, 2.5] },
  "unrated-rows": { rows: ["Voice"] },
  "other-try-counts": { count: "best", by: "x" },
  undated: { by: ["submitted"] },
  "earlier-band": { band: "3-5", current: "6-8" },
  "before-window": { since: "2026-01-01" },
  "outside-period": { period: "autumn" },
  "dropped-as-lowest": {},
  "not-among-best": { best: 2 },
  "not-among-recent": { recent: 2 },
  "no-weight": {},
};

const setAside: SetAsideReasons = {
  erased: {},
  "not-yet-recorded": { recorded: "2026-06-01" },
  "not-yet-happened": { happened: "2026-06-01" },
  "not-a-moment": { found: "2026-02-30" },
  retracted: { by: "x" },
  replaced: { by: "x" },
  "unknown-learner": { learner: "nobody" },
  "unknown-competency": { target: "NONE.1" },
  "not-consented": { consent: "x" },
  duplicate: { of: "x" },
};

const problems = (all: object): readonly { readonly code: string; readonly data: unknown }[] =>
  Object.entries(all).map(([code, data]) => ({ code, data }));

const account = explained("STEER.1");
const { learner, competency, scale, pieces } = account.determination;
const result = (rest: object): CompetencyDetermination =>
  ({ learner, competency, scale, pieces, ...rest }) as CompetencyDetermination;

const results: readonly (readonly [string, CompetencyDetermination])[] = [
  ["determined", account.determination],
  ["judged", explained("TEAM.2").determination],
  ["no evidence", result({ status: "no-evidence" })],
  ["no opportunity", result({ status: "no-evidence", opportunities: 0 })],
  ...problems(lacks).map(
    (lack) =>
      [`insufficient: ${lack.code}`, result({ status: "insufficient", lacks: [lack] })] as const,
  ),
  ...problems(undetermined).map(
    (reason) =>
      [`undetermined: ${reason.code}`, result({ status: "undetermined", reason })] as const,
  ),
];

const away = [
  ...problems(turnedAway).map((reason) => ({ entry: reason.code, stage: "admit", reason })),
  ...problems(setAside).map((reason) => ({ entry: reason.code, stage: "resolve", reason })),
] as typeof account.turnedAway;

const readers = (["learner", "family", "educator"] as const).flatMap((audience) =>
  [en, es].map((language) => ({ audience, language })),
);

describe("every result", () => {
  it.each(results)(
    "%s is sound in both reports, for everybody, in every language and form",
    (_, determination) => {
      const competencies = school.determinations.competencies.map((one) =>
        one.competency === competency ? determination : one,
      );
      const determinations = { ...school.determinations, competencies };
      for (const { audience, language } of readers) {
        isSound(
          composeProgressReport({ ...school.report, audience, determinations }, language),
          audience,
        );
        const context = { ...known, audience };
        isSound(composeExplanation({ ...account, determination }, language, context), audience);
      }
    },
  );

  it("is sound with every reason that turned a record away", () => {
    for (const { audience, language } of readers) {
      const document = composeExplanation({ ...account, turnedAway: away }, language, {
        ...known,
        audience,
      });
      isSound(document, audience);
    }
  });

  it("of a policy that waits is still open", () => {
    const policy = definePolicy({ ...school.policy, missing: { as: "block" } });
    const determinations = determine({ ...school.question, policy });
    for (const { audience, language } of readers) {
      isSound(
        composeProgressReport({ ...school.report, audience, policy, determinations }, language),
        audience,
      );
    }
  });
});
