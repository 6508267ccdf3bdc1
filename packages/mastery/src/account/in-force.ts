import {
  type CompetencyId,
  type FrameworkIndex,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import type { Reading } from "../admission/read-number.ts";
import { cutsOf } from "../level/cuts.ts";
import type { NumbersKernel } from "../methods/kernels.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import { isPlain } from "../plan/is-plain.ts";
import type { Sections } from "../plan/plan.ts";
import type { SectionsInForce } from "../plan/sections-for.ts";

/** The sections in force for a competency on one of its scales, with what follows from them for every learner. */
export interface InForce extends SectionsInForce {
  /** How ratings become numbers. */
  readonly reading: Reading;
  /** Where levels begin on the method's domain; undefined where the cuts do not fit. */
  readonly cuts: readonly number[] | undefined;
  /** The method's loop over numbers of weight 1, where it has one. */
  readonly loop: NumbersKernel | undefined;
  /** Whether the sections leave ratings that are works of their own as they are. */
  readonly plain: boolean;
}

/** Where sections are in force. */
export interface Place {
  readonly index: FrameworkIndex;
  readonly competency: CompetencyId;
  readonly scale: Scale;
  readonly numbers: ScaleNumbers;
}

/** The method's loop over numbers of weight 1, where it has one. */
export const loopOf = ({ score }: Sections, numbers: ScaleNumbers): NumbersKernel | undefined =>
  // Settled against the method's own declaration, from which its type derives.
  score.kernels?.(score.parameters as never, numbers).numbers;

function readingOf(
  { read, score }: Sections,
  { index, competency, scale, numbers }: Place,
): Reading {
  const own = scaleOf(index, competency);
  return {
    read,
    scale,
    numbers,
    ratedOn: ({ rating, competency: rated }) =>
      rating.scale !== undefined
        ? scaleById(index, rating.scale)
        : rated === competency
          ? own
          : scaleOf(index, rated),
    readsMet: score.method.traits.reads === "met",
  };
}

export function inForceOn(found: SectionsInForce, place: Place): InForce {
  const { sections, exceptions, modified } = found;
  const { scale, numbers } = place;
  return {
    sections,
    exceptions,
    modified,
    reading: readingOf(sections, place),
    cuts: cutsOf(scale, sections.level, sections.score.method.traits.gives),
    loop: loopOf(sections, numbers),
    plain: isPlain(sections),
  };
}
