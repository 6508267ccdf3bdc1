import type {
  BandId,
  Day,
  FrameworkIndex,
  ProgressionFamily,
  Scale,
  Zone,
} from "@whole-learner/core";
import { type Leveled, levelAt } from "../level/cuts.ts";
import type { Found, ScaleNumbers } from "../methods/method.ts";
import { countAttempts } from "../pieces/attempts.ts";
import type { Away } from "../pieces/away.ts";
import { selectBand } from "../pieces/band.ts";
import { order, placed } from "../pieces/order.ts";
import type { Piece } from "../pieces/piece.ts";
import type { Stage } from "../pieces/turned-away.ts";
import { newestInstant, weigh, type WeighQuestion } from "../pieces/weigh.ts";
import { applyWindow, type WindowQuestion } from "../pieces/window.ts";
import { asksNothing } from "../plan/is-plain.ts";
import type { Sections } from "../plan/plan.ts";
import { type Requirement, requirementsOf } from "../sufficiency/sufficiency.ts";
import type { InForce } from "./in-force.ts";
import { scorePieces } from "./score-pieces.ts";

/** What the stages from the attempts to sufficiency ask beside the works. */
export interface StagesQuestion {
  readonly sections: Sections;
  readonly index: FrameworkIndex;
  readonly scale: Scale;
  readonly numbers: ScaleNumbers;
  readonly cuts: InForce["cuts"];
  readonly loop: InForce["loop"];
  readonly family: ProgressionFamily;
  readonly zone: Zone;
  /** The day asked for. */
  readonly asOfDay: Day;
  /** The day from which days are counted back: the day asked for or, where it is asked what was held on it, an earlier one. */
  readonly countedFrom: Day;
}

/** What the stages found. */
export interface Staged {
  readonly away: readonly (Away & { readonly stage: Exclude<Stage, "resolve"> })[];
  readonly band: BandId | undefined;
  /** The pieces that count, in order, with their weights; those without a score only take their place. */
  readonly pieces: readonly Piece[];
  readonly found: Found | undefined;
  readonly leveled: Leveled | undefined;
  readonly requirements: readonly Requirement[];
}

const from = (stage: Exclude<Stage, "resolve">, away: readonly Away[]): Staged["away"] =>
  away.length === 0 ? [] : away.map((one) => ({ ...one, stage }));

/** The level of what a method found, by the policy's cuts. */
export function levelFound(
  found: Found | undefined,
  { sections, scale, cuts }: Pick<StagesQuestion, "sections" | "scale" | "cuts">,
): Leveled | undefined {
  return found?.status !== "scored" || cuts === undefined
    ? undefined
    : levelAt(found.score, scale, sections.level, cuts);
}

/** What the window asks, where periods carry what they come to by the later stages. */
const windowQuestion = (
  { sections, index, scale, loop, zone, asOfDay, countedFrom }: StagesQuestion,
  weighing: WeighQuestion,
): WindowQuestion => ({
  window: sections.window,
  vocabulary: index.framework.vocabulary ?? {},
  zone,
  asOfDay,
  countedFrom,
  resultOf: (pieces) => {
    const weighed = weigh(pieces, weighing);
    const found = scorePieces(weighed.pieces, sections, scale, loop);
    return { ...weighed, score: found?.status === "scored" ? found.score : undefined };
  },
});

/** Stages 4 to 10: works to pieces in order, in the window, with their weights; then the score, its level, and whether it is enough. */
export function runStages(works: readonly Piece[], question: StagesQuestion): Staged {
  const { sections, index, scale, numbers, loop, family, zone, countedFrom } = question;
  const { gradeBands, vocabulary = {} } = index.framework;
  // 4. Attempts. 5. Their one order, and the grade band that the learner has come to.
  const { attempts } = sections;
  const { pieces: dated, undated } = placed(works, sections.order);
  const tried = countAttempts(dated, { attempts, scale: numbers, zone });
  const banded = selectBand(order(tried.pieces), gradeBands, family);
  // 6. Which of them are looked at. 7. How much each counts.
  const newestAt = sections.weigh.halfLifeDays === undefined ? undefined : newestInstant(works);
  const weighing = { weigh: sections.weigh, vocabulary, newestAt };
  const windowed = asksNothing(sections.window)
    ? { pieces: banded.pieces, away: [] }
    : applyWindow(banded.pieces, windowQuestion(question, weighing));
  const weighed = weigh(windowed.pieces, weighing);
  const { pieces } = weighed;
  // 8. One number. 9. Its level. 10. Whether it is enough.
  const found = scorePieces(pieces, sections, scale, loop);
  return {
    away: [
      ...from("attempts", tried.away),
      ...from("order", undated),
      ...from(
        "band",
        banded.earlier.map((piece) => ({
          piece,
          reason: {
            code: "earlier-band",
            data: { band: piece.band ?? "", current: banded.band ?? "" },
          },
        })),
      ),
      ...from("window", windowed.away),
      ...from("weigh", weighed.away),
    ],
    band: banded.band,
    pieces,
    found,
    leveled: levelFound(found, question),
    requirements: requirementsOf({
      pieces,
      section: sections.sufficiency,
      asOfDay: countedFrom,
      zone,
    }),
  };
}
