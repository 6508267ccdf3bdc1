import { addDays, type Day, type Instant, type Moment, type Voice } from "@whole-learner/core";
import type { Dice } from "../chance/dice.ts";
import { indicatorId } from "../framework/indicators.ts";
import { mindsets, narrative } from "../framework/nodes.ts";
import { stepId } from "../framework/scales.ts";
import { bandOn } from "../people/enrolment.ts";
import type { Person } from "../people/person.ts";
import { said } from "../said.ts";
import {
  type Band,
  type CompetencyCode,
  mathContinuumExpected,
  type VoiceId,
  type WorkText,
} from "../texts/index.ts";
import { indicatorTexts } from "../words/indicators.ts";
import { comments } from "../words/remarks.ts";
import type { RatingDraft, WorkDraft } from "./draft.ts";
import type { Growth } from "./growth.ts";
import { at, dayOfMoment, evening, recordedFor } from "./moments.ts";
import { rate, valueOf } from "./rate.ts";
import { tell } from "./tell.ts";
import { educatorsOf, familyVoice, fellowVoice, partnerVoice, selfVoice } from "./voices.ts";

/** A learner with what the draws need to know. */
export interface Actor {
  readonly person: Person;
  readonly growth: Growth;
  /** How a learner's own ratings lean. */
  readonly lean: number;
  readonly chance: Dice;
  /** Competencies whose ratings are told elsewhere, one by one. */
  readonly reserved: ReadonlySet<CompetencyCode>;
}

/** What of a work can be rated for a learner. */
export const ratedIn = (
  { shows }: WorkText,
  reserved: ReadonlySet<CompetencyCode>,
): readonly CompetencyCode[] => shows.filter((code) => !narrative.has(code) && !reserved.has(code));

/** Who rates what: the voices of one work, each with the competencies they speak to. */
type Panel = readonly (readonly [voice: Voice, about: readonly CompetencyCode[]])[];

function panelFor(actor: Actor, work: WorkText, day: Day, about: readonly CompetencyCode[]): Panel {
  const { person, chance } = actor;
  const [educator, second] = educatorsOf(person, work, day, chance);
  const partner = partnerVoice(work);
  const fellow = (): Voice => fellowVoice(person, day, chance);
  const some = (): readonly CompetencyCode[] => [chance.pick(about)];
  if (work.kind === "defence") {
    const heard = about.slice(0, 2);
    return [
      [educator, about],
      [second, heard],
      [fellow(), heard],
      ...(partner === undefined ? [] : [[partner, heard] as const]),
    ];
  }
  if (work.id === "conference") {
    return [
      [educator, about],
      [selfVoice(person), chance.chance(0.5) ? about : some()],
      ...(chance.chance(0.6) ? [[familyVoice(person), some()] as const] : []),
    ];
  }
  const main: (readonly [Voice, readonly CompetencyCode[]])[] = [];
  if (work.setting === "home" && chance.chance(0.6)) {
    main.push([familyVoice(person), about]);
    if (chance.chance(0.4)) main.push([educator, some()]);
  } else if (
    partner !== undefined &&
    (work.setting === "community" || work.setting === "work") &&
    chance.chance(work.setting === "work" ? 0.75 : 0.5)
  ) {
    main.push([partner, about]);
    if (chance.chance(0.35)) main.push([educator, some()]);
  } else {
    main.push([educator, about]);
    if (chance.chance(0.03)) main.push([second, some()]);
  }
  const shared = about.filter((code) => mindsets.has(code) || code.startsWith("TEAM."));
  if (shared.length > 0 && chance.chance(0.26)) main.push([fellow(), shared.slice(0, 1)]);
  else if (chance.chance(0.04)) main.push([fellow(), some()]);
  if (chance.chance(0.12)) main.push([selfVoice(person), chance.chance(0.5) ? about : some()]);
  return main;
}

/** What the educators of mathematics note beside it: where the learner stands on the run of eight steps. */
function continuumRating(actor: Actor, rater: Voice, look: Look): RatingDraft {
  const { day, band, happened, recorded } = look;
  const top = mathContinuumExpected[band];
  // Within a band, from one step below its first to its last: the goal of a band is its last step.
  const steps = top - 3 + (actor.growth("MATH.1", day) + 0.4) * 0.75;
  const step = Math.min(8, Math.max(1, Math.round(steps + actor.chance.uniform() - 0.5)));
  return {
    target: "MATH.1",
    value: { kind: "level", level: stepId(step) },
    rater,
    happened,
    recorded,
    scale: "quantities-continuum",
  };
}

const independence = [["together", "guided"], ["prompted"], ["independent"]] as const;

/** When a work was looked at and written down, and against the statements of which band. */
export interface Look {
  readonly day: Day;
  readonly band: Band;
  readonly happened: Moment;
  readonly recorded: Instant;
}

/** One voice's rating of one competency in a work. */
export function ratingBy(
  actor: Actor,
  rater: Voice,
  about: CompetencyCode,
  { day, band, happened, recorded }: Look,
): readonly RatingDraft[] {
  const { chance, growth, lean } = actor;
  const voice = rater.role as VoiceId;
  const number = rate(growth(about, day), voice, chance, lean);
  const level = number === 3 ? "applying" : number === 4 ? "adapting" : undefined;
  const byIndicator =
    voice === "educator" &&
    level !== undefined &&
    indicatorTexts.some((text) => text.about === about) &&
    chance.chance(0.12);
  const alone = independence[Math.min(2, Math.floor(number) - 1)];
  const rating: RatingDraft = {
    target: byIndicator ? indicatorId(about, band, level) : about,
    value: valueOf(number),
    rater,
    happened,
    recorded,
    ...(voice === "educator" && alone !== undefined && chance.chance(0.12)
      ? { independence: chance.pick(alone) }
      : {}),
    ...(chance.chance(0.04) ? { comment: said(chance.pick(comments[voice])) } : {}),
  };
  return about === "MATH.1" && voice === "educator" && chance.chance(0.4)
    ? [rating, continuumRating(actor, rater, { day, band, happened, recorded })]
    : [rating];
}

/** Which of a work's competencies are looked at: two mostly, now and then all. */
export function lookedAt(
  codes: readonly CompetencyCode[],
  chance: Dice,
): readonly CompetencyCode[] {
  if (codes.length <= 2) return codes;
  const count = chance.chance(0.72) ? 2 : chance.chance(0.75) ? 3 : codes.length;
  const kept = new Set(chance.shuffle(codes).slice(0, count));
  return codes.filter((code) => kept.has(code));
}

/** A learner shows a work on a day: what happened, who saw it and what they found. */
export function demonstrate(actor: Actor, work: WorkText, day: Day): WorkDraft {
  const { person, chance, growth, reserved } = actor;
  const about = lookedAt(ratedIn(work, reserved), chance);
  // Events have an hour; of other work only the day is known.
  const live = work.kind === "exhibition" || work.kind === "defence" || work.kind === "observation";
  const happened: Moment =
    live && chance.chance(0.5) ? at(day, 15 + chance.below(3), 15 * chance.below(4)) : day;
  const recorded = recordedFor(day, chance);
  const band = bandOn(person, day);
  const panel = about.length === 0 ? [] : panelFor(actor, work, day, about);
  const ratings = panel.flatMap(([rater, codes], place) => {
    // The first voice writes with the work itself, the others when they come to it.
    const known = place === 0 ? recorded : evening(addDays(dayOfMoment(recorded), place), chance);
    const rated = place === 0 ? happened : addDays(day, Math.min(place, 2));
    return codes.flatMap((code) =>
      ratingBy(actor, rater, code, {
        day,
        band,
        happened: rated > dayOfMoment(known) ? happened : rated,
        recorded: known,
      }),
    );
  });
  const best = Math.max(0, ...about.map((code) => growth(code, day)));
  const isNew = chance.chance(best >= 3.4 ? 0.75 : 0.15);
  const voices = panel.map(([voice]) => voice);
  return {
    work: work.id,
    happened,
    recorded,
    tells: tell({ person, work, day, band, recorded, chance, voices, isNew }),
    ratings,
  };
}
