import { addDays, type Day, type Verification, type Voice } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { formerScale, conversions, type ConversionName } from "../patterns/conversions.ts";
import type { Pattern, PatternRating, PatternVoice, PatternWork } from "../patterns/pattern.ts";
import { yearsOf } from "../people/enrolment.ts";
import { bandOf } from "../people/grades.ts";
import type { Person } from "../people/person.ts";
import { type Band, type CompetencyCode, type WorkText } from "../texts/index.ts";
import { type Actor, type Look, lookedAt, ratedIn, ratingBy } from "./demonstrate.ts";
import type { RatingDraft, WorkDraft } from "./draft.ts";
import { dayOfMoment, evening } from "./moments.ts";
import { valueOf } from "./rate.ts";
import { tell } from "./tell.ts";
import { workNamed } from "./work-named.ts";
import { educatorsOf, fellowVoice, partnerVoice, selfVoice } from "./voices.ts";

/** Schools from which two learners came, and who speaks for them. */
const formerSchools: Readonly<Record<number, Voice>> = {
  4: { role: "educator", id: "northgate-school", name: "Northgate School" },
  9: { role: "educator", id: "westcliff-school", name: "Westcliff School" },
};

/** The band of the statements: the learner's own on the day, or on the first day here for work from before. */
function bandFor(person: Person, day: Day): Band {
  const years = yearsOf(person);
  const year = years.find(({ from, until }) => from <= day && day <= until) ?? years[0];
  return year?.band ?? bandOf(person.grade).band;
}

/** One learner shows some work against the statements of another band: so it was agreed, with supports. */
const personal: Partial<RatingDraft> = { band: "3-5", supports: ["a reader", "more time"] };

type Voices = Readonly<Record<PatternVoice, Voice>>;

function voicesFor(actor: Actor, work: WorkText, day: Day, number: number): Voices {
  const { person, chance } = actor;
  const former = work.kind === "prior-learning" ? formerSchools[number] : undefined;
  const self = selfVoice(person);
  if (former !== undefined) {
    return {
      educator: former,
      "second-educator": former,
      self,
      "fellow-learner": former,
      partner: former,
    };
  }
  const [educator, second] = educatorsOf(person, work, day, chance);
  return {
    educator,
    "second-educator": second,
    self,
    "fellow-learner": fellowVoice(person, day, chance),
    partner: partnerVoice(work) ?? educator,
  };
}

/** A number that came from another school's scale, with where it came from. */
const transferred = (step: number, conversion: ConversionName): Partial<RatingDraft> => ({
  value: valueOf(conversions[conversion](step)),
  extensions: {
    "lantern-bay/converted": {
      from: formerScale.name,
      steps: formerScale.steps,
      goal: formerScale.goal,
      framework: formerScale.framework,
      original: step,
      conversion,
    },
  },
});

/** What a rating of a pattern says beyond its number. */
function particulars(
  pattern: Pattern,
  { how }: PatternWork,
  number: number,
  conversion: ConversionName,
): Partial<RatingDraft> {
  if (how?.transferred === true) return transferred(number, conversion);
  return pattern.number === 10 ? personal : {};
}

/** Written down within the week, and in any case by the day asked for. */
function recordedSoon(day: Day, actor: Actor): string {
  const later = addDays(day, 1 + actor.chance.below(4));
  return evening(later > asOf ? asOf : later, actor.chance);
}

/** Somebody here vouches for what came from before, once it has been looked through. */
const attested = (voice: Voice, on: Day | undefined): Verification =>
  on === undefined ? { by: voice, status: "unverified" } : { by: voice, status: "verified", on };

/** One work of a pattern: the pattern's ratings exactly, and what else the work shows like any other. */
function patternWork(
  actor: Actor,
  pattern: Pattern,
  piece: PatternWork,
  conversion: ConversionName,
): WorkDraft {
  const { person, chance } = actor;
  const { on: day, how = {} } = piece;
  const text = workNamed(piece.work);
  const work: WorkText = how.setting === undefined ? text : { ...text, setting: how.setting };
  const band = bandFor(person, day);
  const recorded = how.recorded ?? recordedSoon(day, actor);
  const voices = voicesFor(actor, work, day, pattern.number);
  const look: Look = { day, band, happened: day, recorded };
  const own = piece.ratings.map(
    ([by, target, number]: PatternRating): RatingDraft => ({
      target,
      value: valueOf(number),
      rater: voices[by],
      happened: day,
      recorded,
      ...particulars(pattern, piece, number, conversion),
    }),
  );
  const [[first]] = piece.ratings as readonly [PatternRating];
  const others: readonly CompetencyCode[] = lookedAt(ratedIn(work, actor.reserved), chance);
  const beside = others.flatMap((code): readonly RatingDraft[] =>
    how.transferred === true
      ? [
          {
            target: code,
            value: valueOf(4),
            rater: voices[first],
            happened: day,
            recorded,
            ...transferred(4, conversion),
          },
        ]
      : ratingBy(actor, voices[first], code, look),
  );
  const best = Math.max(...piece.ratings.map(([, , number]) => number));
  const told = tell({
    person,
    work,
    day,
    band,
    recorded,
    chance,
    voices: [voices[first]],
    isNew: pattern.number !== 3 && best >= 4,
  });
  const { verification: _, due: __, submitted: ___, ...tells } = told;
  const isPrior = work.kind === "prior-learning";
  return {
    work: work.id,
    happened: day,
    recorded,
    tells: {
      ...tells,
      ...(how.experience === undefined ? {} : { experience: how.experience }),
      ...(how.inHomeLanguage === true ? { language: person.language } : {}),
      ...(how.attempt === undefined
        ? {}
        : { task: `${work.id}-${day.slice(0, 4)}`, attempt: how.attempt }),
      ...(isPrior
        ? {
            verification: attested(
              voices[first],
              how.verifiedOn !== undefined && how.verifiedOn <= dayOfMoment(recorded)
                ? how.verifiedOn
                : undefined,
            ),
          }
        : {}),
    },
    ratings: [...own, ...beside],
  };
}

/** All works of a pattern, a second attempt revising the first. */
export function patternWorks(
  actor: Actor,
  pattern: Pattern,
  conversion: ConversionName,
): readonly WorkDraft[] {
  const drafts: WorkDraft[] = [];
  for (const piece of pattern.works) {
    const draft = patternWork(actor, pattern, piece, conversion);
    const before = drafts.at(-1);
    drafts.push(
      piece.how?.attempt === 2 && before !== undefined ? { ...draft, revises: before } : draft,
    );
  }
  return drafts;
}
