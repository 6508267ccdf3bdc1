import type { EntryId, Evidence } from "@whole-learner/core";
import { readNumber } from "../admission/read-number.ts";
import { refuse } from "../admission/refuse.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { levelAt } from "../level/cuts.ts";
import { inOrder } from "../pieces/in-order.ts";
import { byText } from "../pieces/order.ts";
import { scoreDomainOf } from "../plan/score-domain-of.ts";
import type { InForce } from "./in-force.ts";
import { numberFor } from "./score-pieces.ts";
import type { AccountQuestion } from "./question.ts";
import { roomFor, scoreInRoom } from "./score-room.ts";

/** The order of pieces, of ratings that are works of their own. */
const compareRatings = (a: Evidence, b: Evidence): number =>
  a.at - b.at || (a.rating.sequence ?? 0) - (b.rating.sequence ?? 0) || byText(a.id, b.id);

/** Whether nothing but its ratings decides a case, now or later. */
const decidedAlone = (question: AccountQuestion): boolean => {
  const { supposed, covering, setAside, judgements, later, laterCovering } = question;
  return (
    supposed === undefined &&
    covering.length === 0 &&
    setAside.length === 0 &&
    judgements.length === 0 &&
    later.length === 0 &&
    laterCovering.length === 0
  );
};

/** Whether each is a work of its own against the statements of no band, a piece as it stands, and none is a status: those wait for each other. */
function allAlone(evidence: readonly Evidence[]): boolean {
  // Before all else, since a loop as short as this meets ratings, which lie far apart in memory, several at a time.
  for (const { id, work, demonstration, circumstances, rating } of evidence) {
    const alone = work === id && demonstration === undefined && circumstances.band === undefined;
    if (!alone || rating.value.kind === "status") return false;
  }
  return true;
}

/**
 * The short way to a determination: admitted and read as always, ratings that are works of their own go in their order through the method's loop
 * to their level, where the policy leaves them as they are. No stage between has anything to do, so none keeps an account of it; undefined where one has,
 * or where there is no level. `giveAccount` says the same of every case, and a law holds both to it.
 */
export function determineAlone(
  question: AccountQuestion,
  { sections, plain, reading, loop, cuts, modified }: InForce,
): CompetencyDetermination | undefined {
  const { plan, index, learner, competency, scale, on, evidence } = question;
  if (!plain || loop === undefined || cuts === undefined) return undefined;
  // A model says more than its number.
  if (sections.score.model !== undefined) return undefined;
  if (!decidedAlone(question) || !allAlone(evidence)) return undefined;
  const { vocabulary = {} } = index.framework;
  const numbers = roomFor(evidence.length);
  const pieces: EntryId[] = [];
  let newest: Evidence | undefined;
  for (const one of inOrder(evidence, compareRatings)) {
    if (refuse(one, sections.admit, vocabulary, plan.zone) !== undefined) continue;
    const found = readNumber(one, reading);
    if (typeof found === "object" && "reason" in found) continue;
    const number = typeof found === "number" ? found : found.number;
    numbers[pieces.length] = numberFor(number, sections, on.numbers) + 0;
    pieces.push(one.id);
    if (newest === undefined || one.at > newest.at) newest = one;
  }
  if (newest === undefined || pieces.length < (sections.sufficiency.pieces ?? 0)) return undefined;
  const found = scoreInRoom(loop, pieces.length);
  if (found?.status !== "scored") return undefined;
  const { level } = levelAt(found.score, scale, sections.level, cuts);
  const { score } = found;
  const { happened } = newest;
  const status = "determined";
  // Written out for speed, in the order in which all stages tell it.
  const determined: CompetencyDetermination = modified
    ? {
        learner,
        competency,
        scale: scale.id,
        pieces,
        newest: happened,
        modified,
        status,
        level,
        score,
      }
    : { learner, competency, scale: scale.id, pieces, newest: happened, status, level, score };
  const scoreDomain = scoreDomainOf(sections);
  return scoreDomain === undefined ? determined : { ...determined, scoreDomain };
}
