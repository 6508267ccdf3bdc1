import { reportingCompetencies } from "@whole-learner/core";
import { round } from "@whole-learner/psychometrics/numeric";
import { refused } from "../issue/refused.ts";
import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { giveAccount } from "../account/give-account.ts";
import { seriesOf } from "../account/score-pieces.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { provenanceOf } from "../determine/determine.ts";
import { levelOf } from "../level/level-of.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { countedPieces } from "./counted-pieces.ts";
import type { Explanation } from "./explanation.ts";
import { furtherOf, oneMoreOf, oneMoreThroughAll } from "./one-more.ts";
import { sharesOf } from "./shares-of.ts";
import { stageCounts } from "./stage-counts.ts";
import { vary } from "./variations.ts";

/** What is told of the series: its pieces, its exact score, and what one more would do. */
type Told = Pick<Explanation, "counted" | "oneMore"> & Pick<Explanation["scored"], "exact">;

function toldOf(account: Account, question: AccountQuestion): Told {
  const { found, sections, scale } = account;
  const series = seriesOf(account.pieces, sections, scale);
  if (series === undefined) return { counted: [], oneMore: [] };
  const numbers = scaleNumbers(scale);
  const level = levelOf(scale, sections.level);
  const shares = found?.status === "scored" ? sharesOf(sections.score, series, numbers) : {};
  const further = level && furtherOf(account, question);
  const variations = vary(sections.score, { series, more: further ?? [] }, numbers);
  return {
    counted: countedPieces({ account, series, shares, variations, level }),
    oneMore:
      level === undefined || further === undefined
        ? oneMoreThroughAll(account, question)
        : oneMoreOf(account, variations.more, level),
    ...(shares.exact === undefined ? {} : { exact: shares.exact.scoreOf(series) }),
  };
}

/**
 * One determination with its account: what counted and how much, what did not and why, which rule held it back, and what one more work
 * would do. The question is the one that the determination answers.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, explain, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 3],
 *   from: "2026-09-01",
 * });
 * const question = { framework, evidence, policy: policies.mean, asOf: "2026-11-22" };
 * const ana = determine(question).competencies[0];
 * explain(question, ana).counted.map(({ score, share, contribution }) => [score, share, contribution]); // => [[1, 0.5, 0.5], [3, 0.5, 1.5]]
 * ```
 */
export function explain(
  question: Question,
  determination: Pick<CompetencyDetermination, "learner" | "competency" | "scale"> | undefined,
): Explanation {
  if (determination === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  const { learner, competency, scale } = determination;
  const open = openQuestion({ ...question, learners: [learner] });
  const asked = open.casesOf(learner, competency).find((one) => one.scale.id === scale);
  if (asked === undefined)
    throw refused("not-in-question", ["determination"], { what: "determination" });
  return explanationOf(giveAccount(asked), asked, provenanceOf(open, question));
}

/**
 * The explanation of every determination of competencies that `determine` gives, in its order: documents and log are read once for all of them.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { explainAll, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers", "Sums up"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Infers", levels: [1, 3], from: "2026-09-01" });
 * explainAll({ framework, evidence, policy: policies.mean, asOf: "2026-11-22" }).map(({ determination, counted }) => [
 *   determination.competency,
 *   counted.length,
 * ]); // => [["Infers", 2], ["Sums up", 0]]
 * ```
 */
export function explainAll(question: Question): readonly Explanation[] {
  const open = openQuestion(question);
  const provenance = provenanceOf(open, question);
  const asked = reportingCompetencies(open.index).filter(({ reporting }) => reporting === "level");
  return open.learners.flatMap((learner) =>
    asked.flatMap(({ id }) =>
      open.casesOf(learner, id).map((one) => explanationOf(giveAccount(one), one, provenance)),
    ),
  );
}

function explanationOf(
  account: Account,
  question: AccountQuestion,
  provenance: Explanation["provenance"],
): Explanation {
  const { found, sections, leveled, scale } = account;
  const { method, parameters } = sections.score;
  const scoreDomain = scoreDomainOf(sections);
  const told = toldOf(account, question);
  return {
    determination: account.determination,
    provenance,
    scale,
    counted: told.counted,
    turnedAway: account.turnedAway,
    stages: stageCounts(account),
    scored: {
      method: method.id,
      version: method.version,
      parameters,
      ...(scoreDomain === undefined ? {} : { scoreDomain }),
      ...(found?.status === "scored"
        ? { score: found.score, shown: round(found.score, sections.display.rounding) }
        : {}),
      ...(told.exact === undefined ? {} : { exact: told.exact }),
    },
    ...(leveled === undefined ? {} : { leveled }),
    level: sections.level,
    hold: sections.hold,
    requirements: account.requirements,
    exceptions: account.exceptions,
    oneMore: told.oneMore,
    display: sections.display,
  };
}
