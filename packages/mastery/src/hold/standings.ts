import { dayOf, instantOf } from "@whole-learner/core";
import { levelFound, runStages, type Staged, type StagesQuestion } from "../account/run-stages.ts";
import { scoredOf } from "../account/score-pieces.ts";
import type { Found } from "../methods/method.ts";
import { selectBand } from "../pieces/band.ts";
import { order, placed } from "../pieces/order.ts";
import type { Piece } from "../pieces/piece.ts";
import { requirementsOf } from "../sufficiency/sufficiency.ts";
import { newestBehind, type Standing } from "./standing.ts";
import { foldOf } from "../methods/fold-of.ts";

/** What a determination rests on where there is one: a level with something shown behind it. */
function standingOf(
  { found, leveled }: Pick<Staged, "found" | "leveled">,
  newest: Piece | undefined,
  since: string,
  { scale }: StagesQuestion,
): Standing | undefined {
  if (found?.status !== "scored" || leveled === undefined || newest === undefined) return undefined;
  const place = scale.levels.findIndex(({ id }) => id === leveled.level);
  return { level: leveled.level, place, score: found.score, since, newest };
}

/** The standing of everything there is, as of the day asked for. */
export function standingNow(staged: Staged, question: StagesQuestion): Standing | undefined {
  const last = staged.pieces.at(-1);
  return last === undefined || staged.requirements.some(({ met }) => !met)
    ? undefined
    : standingOf(staged, newestBehind(staged.pieces), last.work, question);
}

/**
 * Whether a further piece leaves what stands before it as it is: no try takes another's place, nothing leaves the window, no weight changes, nothing comes
 * in before what is there. Then one fold over the series is all prefixes at once.
 */
const growsAtItsEnd = ({ sections: { attempts, window, weigh } }: StagesQuestion): boolean =>
  attempts.count === "all" &&
  attempts.retakeCap === undefined &&
  weigh.halfLifeDays === undefined &&
  window.lastDays === undefined &&
  window.dropLowest === undefined &&
  window.best === undefined &&
  window.recent === undefined &&
  window.baseline === undefined &&
  (window.period === undefined ||
    window.period.carry === "period-only" ||
    window.period.carry === "cumulative");

/** One step of the fold for each piece, finished after each. */
function foldedStandings(staged: Staged, question: StagesQuestion): readonly Standing[] {
  const { sections, numbers, zone, countedFrom } = question;
  const { newestWithin: _, ...section } = sections.sufficiency;
  const asksNothing = Object.keys(section).length === 0;
  const fold = foldOf(sections.score, numbers);
  let state = fold.init();
  let found: Found | undefined;
  let newest: Piece | undefined;
  return staged.pieces.flatMap((piece, position) => {
    const scored = scoredOf(piece, sections, numbers);
    if (scored !== undefined) {
      state = fold.step(state, scored);
      found = fold.finish(state);
    }
    newest = newestBehind(newest === undefined ? [piece] : [newest, piece]);
    const leveled = levelFound(found, question);
    const standing = standingOf({ found, leveled }, newest, piece.work, question);
    if (standing === undefined || asksNothing) return standing ?? [];
    const pieces = staged.pieces.slice(0, position + 1);
    const asked = requirementsOf({ pieces, section, asOfDay: countedFrom, zone });
    return asked.every(({ met }) => met) ? standing : [];
  });
}

/** Every prefix through all stages again, each as of the day of its last piece. */
function refoldedStandings(
  series: readonly Piece[],
  question: StagesQuestion,
): readonly Standing[] {
  const { zone, sections } = question;
  const { newestWithin: _, ...sufficiency } = sections.sufficiency;
  return series.flatMap((piece, position) => {
    const countedFrom = dayOf(instantOf(piece.at ?? piece.happenedAt), zone);
    const staged = runStages(series.slice(0, position + 1), {
      ...question,
      countedFrom,
      sections: { ...sections, sufficiency },
    });
    if (staged.requirements.some(({ met }) => !met)) return [];
    return standingOf(staged, newestBehind(staged.pieces), piece.work, question) ?? [];
  });
}

/**
 * The levels that the evidence came to, one for each piece in order with which it came to one: every prefix of the works that count in the learner's
 * grade band, as it would have been determined when its last piece was the newest. Whether that piece was new then is no question.
 */
export function standings(
  works: readonly Piece[],
  staged: Staged,
  question: StagesQuestion,
): readonly Standing[] {
  if (growsAtItsEnd(question)) return foldedStandings(staged, question);
  const { sections, index, family } = question;
  const ordered = order(placed(works, sections.order).pieces);
  const { pieces } = selectBand(ordered, index.framework.gradeBands, family);
  return refoldedStandings(pieces, question);
}
