import type { Sentences } from "@whole-learner/core/issue";
import type { Lacks, UndeterminedReasons } from "../../determination/reasons.ts";
import type { TurnedAwayReasons } from "../../pieces/turned-away.ts";
import type { NotComputable, OffScale } from "../../methods/method.ts";
import type { ChildReasons, NotRolledUp } from "../../roll-up/roll-up-rule.ts";

const day = (moment: string): string => moment.slice(0, 10);
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const notComputableSentences: Sentences<NotComputable> = {
  "target-not-reached": ({ have, need }) =>
    `At the target ${counted(have, "time", "times")} so far; ${need} are needed.`,
  tie: ({ scores }) => `Equally often: ${scores.join(", ")}.`,
  zeros: ({ zeros }) =>
    `${counted(zeros, "piece is", "pieces are")} zero or below, for which this method has no result.`,
  "too-few": ({ have, need }) =>
    `${counted(have, "piece", "pieces")} so far; the method needs ${need}.`,
  "not-told": ({ what }) =>
    what === "time"
      ? "Some pieces do not say when they were, which the method asks."
      : "Some pieces name no indicator, which the method asks.",
  "outside-domain": () => "The result is too large to compare exactly.",
};

/** Why there is evidence and no level, in English. */
export const undeterminedSentences: Sentences<UndeterminedReasons> = {
  ...notComputableSentences,
  blocked: ({ missing }) =>
    `${counted(missing, "work is", "works are")} still open, and the policy waits for ${missing === 1 ? "it" : "them"}.`,
  expired: ({ newest, until }) =>
    `The newest evidence is of ${day(newest)}; the level lasted until ${until}. A fresh look is due.`,
  "not-taught-yet": () => "Not taught yet.",
  exempt: () => "Exempt.",
  "judged-no-level": () => "By professional judgement there is no level.",
};

/** What a level still needs, in English. */
export const lackSentences: Sentences<Lacks> = {
  pieces: ({ have, need }) =>
    `${counted(have, "demonstration", "demonstrations")} so far; ${need} are needed.`,
  experiences: ({ have, need }) =>
    `From ${counted(have, "experience", "experiences")} so far; ${need} are needed.`,
  settings: ({ have, need }) =>
    `From ${counted(have, "setting", "settings")} so far; ${need} are needed.`,
  voices: ({ have, need }) =>
    `Seen by ${counted(have, "voice", "voices")} so far; ${need} are needed.`,
  kinds: ({ have, need }) =>
    `${counted(have, "kind", "kinds")} of evidence so far; ${need} are needed.`,
  verified: ({ have, need }) =>
    `${counted(have, "verified demonstration", "verified demonstrations")} so far; ${need} are needed.`,
  recency: ({ newest, since }) =>
    `The newest evidence is of ${day(newest)}; evidence since ${since} is needed. A fresh look is due.`,
  moderation: ({ works }) => `A second look at ${counted(works, "work", "works")} is in progress.`,
  "unrated-rows": ({ works }) =>
    `${counted(works, "work is", "works are")} not rated in all rows of the rubric yet.`,
};

/** Why evidence did not count, in English. */
export const turnedAwaySentences: Sentences<TurnedAwayReasons> = {
  "self-rating": () => "A self-rating stands beside and is not counted.",
  "role-not-admitted": ({ role }) =>
    `Ratings in the role "${role}" do not count under this policy.`,
  "kind-not-admitted": ({ kind }) =>
    kind === undefined
      ? "It does not say what kind of evidence it is."
      : `Evidence of the kind "${kind}" does not count under this policy.`,
  "setting-not-admitted": ({ setting }) =>
    setting === undefined
      ? "It does not say in which setting it was."
      : `Evidence from the setting "${setting}" does not count under this policy.`,
  "experience-not-admitted": ({ experience }) =>
    experience === undefined
      ? "It belongs to no experience."
      : `The experience "${experience}" does not count under this policy.`,
  "band-not-admitted": ({ band }) =>
    band === undefined
      ? "It names no grade band."
      : `The grade band "${band}" does not count under this policy.`,
  "before-admitted": ({ from }) => `It is from before ${from}.`,
  "after-admitted": ({ until }) => `It is from after ${until}.`,
  "not-verified": () => "It is not verified yet.",
  "verification-refused": () => "Its verification was refused.",
  excused: () => "Excused: it neither counts nor blocks.",
  exempt: () => "Exempt.",
  "not-taught-yet": () => "Not taught yet.",
  pending: () => "Not rated yet.",
  "missing-skipped": () => "Not handed in; it is left out.",
  "missing-blocks": () => "Not handed in; the policy waits for it.",
  "missing-replaced": () => "The work came in after all.",
  "not-due-yet": ({ due }) => `Not handed in, and not due before ${day(due)}.`,
  "rated-itself": () => "The same work was rated for this competency itself, and that counts.",
  "other-scale": ({ scale }) =>
    `It was rated on the scale "${scale}", from which no crosswalk is stated.`,
  "not-on-scale": ({ value }) => `"${value}" has no place on this scale.`,
  "outside-scale": ({ number, least, most }) => `${number} is not between ${least} and ${most}.`,
  "no-majority": ({ numbers }) =>
    `The raters do not agree (${numbers.join(", ")}); a second look is due.`,
  "unrated-rows": ({ rows }) => `Not rated yet: ${rows.join(", ")}.`,
  "other-try-counts": ({ count }) =>
    `Another try at the same task counts: ${count === "best" ? "the best" : `the ${count}`}.`,
  undated: ({ by }) => `It does not say when it was (${by.join(", ")}), which orders pieces here.`,
  "earlier-band": ({ band, current }) =>
    `It was shown in the grade band ${band}; the learner is in ${current} now.`,
  "before-window": ({ since }) => `It is older than the policy looks back (${since}).`,
  "outside-period": ({ period }) =>
    period === undefined ? "No period has begun." : `It is not of the period ${period}.`,
  "dropped-as-lowest": () => "The policy leaves the lowest out.",
  "not-among-best": ({ best }) => `It is not among the ${best} highest.`,
  "not-among-recent": ({ recent }) => `It is not among the ${recent} newest.`,
  "no-weight": () => "It weighs nothing under this policy, and is for display alone.",
};

const numbersOf: { readonly [D in OffScale | "scale"]: string } = {
  scale: "places on a scale",
  proportion: "shares",
  probability: "probabilities",
  index: "indices of a model that nobody estimated",
  points: "points",
  met: "what was met",
};

/** Why a roll-up came to no level, in English. */
export const notRolledUpSentences: Sentences<NotRolledUp> = {
  ...notComputableSentences,
  "children-missing": ({ have, need }) => `${have} of ${need} have a level so far.`,
  exempt: () => "Exempt.",
  "judged-no-level": () => "By professional judgement there is no level.",
  "different-scales": ({ scales }) =>
    `They are on different scales (${scales.join(", ")}), and no conversion is stated.`,
  "no-children": () => "Nothing under it counts.",
  "not-converted": ({ children }) =>
    `${counted(children, "number has", "numbers have")} no place on the other scale by the conversion that is stated.`,
  "different-numbers": ({ children, gives }) =>
    `The level is made of ${numbersOf[gives]}, and ${counted(children, "number is", "numbers are")} of another kind${gives === "scale" ? "" : ", as a judged level is"}.`,
  "two-parts": () => "Whole-learner and academic outcomes are never averaged together.",
  "below-floor": ({ children, floor }) =>
    `${counted(children, "is", "are")} not yet at ${floor}, which every one has to reach.`,
};

/** Why a child has no part in what stands above it, in English. */
export const childSentences: Sentences<ChildReasons> = {
  exempt: () => "Exempt.",
  retired: ({ on }) => `Its last day of use was ${on}.`,
  modified: () =>
    "Determined under an expectation of the learner's own, which nothing else is mixed with.",
  "no-level": () => "There is no level yet.",
  "earlier-band": ({ band, current }) =>
    `It was shown in the grade band ${band}; the others are in ${current} now.`,
  "not-named": () => "The rule does not ask for it.",
  "no-weight": () => "Its weight is 0: it is shown and not counted.",
  "not-converted": ({ number }) => `${number} has no place on the other scale.`,
  "other-number": () => "Its number is of another kind than those that the level is made of.",
};
