import { type EntryId, reportingCompetencies } from "@whole-learner/core";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Account } from "../account/account.ts";
import type { AccountQuestion } from "../account/question.ts";
import { suppose } from "../project/suppose.ts";
import { giveAccount } from "../account/give-account.ts";
import { scorePieces, seriesOf } from "../account/score-pieces.ts";
import { roleOf } from "../admission/refuse.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { provenanceOf } from "../determine/determine.ts";
import { cutsOf, levelAt } from "../level/cuts.ts";
import { scaleNumbers } from "../level/scale-numbers.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Question } from "../determine/question.ts";
import { type ExactParts, exactParts } from "./exact-parts.ts";
import type { CountedPiece, Explanation, OneMore } from "./explanation.ts";
import { shownParts } from "./shown-parts.ts";
import { stageCounts } from "./stage-counts.ts";

/** Pieces with a number: what the method saw. */
type ScoredPiece = Piece & { readonly score: number };

const seen = ({ pieces }: Account): readonly ScoredPiece[] =>
  pieces.filter((piece): piece is ScoredPiece => piece.score !== undefined);

/** A score over some pieces with its level, by the account's own sections. */
function result(pieces: readonly Piece[], { sections, scale }: Account): CountedPiece["without"] {
  const found = scorePieces(pieces, sections, scale);
  const cuts = cutsOf(scale, sections.level);
  if (found?.status !== "scored" || cuts === undefined) return undefined;
  return { score: found.score, level: levelAt(found.score, scale, sections.level, cuts).level };
}

/** What each piece is of the score, by the method's shares: as doubles, exactly, and as they are shown. */
type Part = Pick<CountedPiece, "share" | "contribution" | "exact" | "shown">;

function partsOf(account: Account, exact: ExactParts | undefined): readonly Part[] {
  const { found, sections, scale } = account;
  const { method, parameters } = sections.score;
  const series = seriesOf(account.pieces, sections, scale);
  if (series === undefined) return [];
  // Settled against the method's own declaration, from which its type derives.
  const shares = method.shares?.(parameters as never, series, scaleNumbers(scale));
  if (shares === undefined || found?.status !== "scored") return [];
  const contributions = shares.map((share, at) => share * (series[at]?.score ?? 0));
  const shown = shownParts(shares, contributions, found.score, sections.display.rounding);
  return shares.map((share, at): Part => {
    const exactly = exact?.parts[at];
    const seen = shown[at];
    return {
      share,
      contribution: contributions[at] ?? 0,
      ...(exactly === undefined ? {} : { exact: exactly }),
      ...(seen === undefined ? {} : { shown: seen }),
    };
  });
}

function countedPieces(account: Account, exact: ExactParts | undefined): readonly CountedPiece[] {
  const parts = partsOf(account, exact);
  const pieces = seen(account);
  return pieces.map((piece, position): CountedPiece => {
    const without = result(
      pieces.filter((other) => other !== piece),
      account,
    );
    return {
      work: piece.work as EntryId,
      happened: piece.happened,
      score: piece.score,
      ratings: piece.ratings.map(({ evidence, number, converted }) => ({
        entry: evidence.id,
        role: roleOf(evidence),
        ...(number === undefined ? {} : { number }),
        ...(converted === undefined ? {} : { converted }),
      })),
      ...(piece.works === undefined ? {} : { works: piece.works }),
      ...(piece.adjustments === undefined ? {} : { adjustments: piece.adjustments }),
      ...(piece.baseline === undefined ? {} : { baseline: piece.baseline }),
      missing: piece.missing,
      weight: piece.weight,
      ...parts[position],
      ...(without === undefined ? {} : { without }),
    };
  });
}

function exactOf({ sections, pieces, scale, found }: Account): ExactParts | undefined {
  const series = seriesOf(pieces, sections, scale);
  return series === undefined || found?.status !== "scored"
    ? undefined
    : exactParts(sections.score, series, scaleNumbers(scale));
}

/**
 * What one more work would do at each level, as the newest piece: through the whole pipeline, so that what holds still holds and what is not
 * enough is not.
 */
function oneMore(account: Account, question: AccountQuestion): readonly OneMore[] {
  if (seen(account).length === 0) return [];
  return account.scale.levels.flatMap(({ id, value }): OneMore[] => {
    const { determination } = suppose(account, question, [value]);
    return determination.status === "determined"
      ? [{ rated: id, result: determination.level, score: determination.score }]
      : [];
  });
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
  if (determination === undefined) throw new RangeError("there is no determination to explain");
  const { learner, competency, scale } = determination;
  const open = openQuestion({ ...question, learners: [learner] });
  const asked = open.casesOf(learner, competency).find((one) => one.scale.id === scale);
  if (asked === undefined) throw new RangeError("the question does not lead to this determination");
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
  const { found, sections, leveled } = account;
  const { method, parameters } = sections.score;
  const exact = exactOf(account);
  return {
    determination: account.determination,
    provenance,
    scale: account.scale,
    counted: countedPieces(account, exact),
    turnedAway: account.turnedAway,
    stages: stageCounts(account),
    scored: {
      method: method.id,
      version: method.version,
      parameters,
      ...(found?.status === "scored"
        ? { score: found.score, shown: round(found.score, sections.display.rounding) }
        : {}),
      ...(exact === undefined ? {} : { exact: exact.score }),
    },
    ...(leveled === undefined ? {} : { leveled }),
    level: sections.level,
    hold: sections.hold,
    requirements: account.requirements,
    exceptions: account.exceptions,
    oneMore: oneMore(account, question),
    display: sections.display,
  };
}
