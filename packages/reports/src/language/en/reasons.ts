import type { Sentences } from "@whole-learner/core";
import type { NotComputable, TurnedAwayReasons } from "@whole-learner/mastery";
import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Why a record did not count. */
const turnedAwayBy = ({
  day,
  plural,
}: Pick<Formats, "day" | "plural">): Sentences<TurnedAwayReasons> => ({
  "self-rating": () => "A self-rating stands beside and is not counted.",
  "role-not-admitted": ({ role }) => `Ratings by ${role} do not count under this policy.`,
  "kind-not-admitted": ({ kind }) =>
    kind === undefined
      ? "It does not say what kind of evidence it is."
      : `Evidence of the kind “${kind}” does not count under this policy.`,
  "setting-not-admitted": ({ setting }) =>
    setting === undefined
      ? "It does not say in which setting it was."
      : `Evidence from the setting “${setting}” does not count under this policy.`,
  "experience-not-admitted": ({ experience }) =>
    experience === undefined
      ? "It belongs to no experience."
      : `The experience “${experience}” does not count under this policy.`,
  "band-not-admitted": ({ band }) =>
    band === undefined
      ? "It names no grade band."
      : `The grade band ${band} does not count under this policy.`,
  "before-admitted": ({ from }) => `It is from before ${day(from)}.`,
  "after-admitted": ({ until }) => `It is from after ${day(until)}.`,
  "not-verified": () => "It is not verified yet.",
  "verification-refused": () => "It could not be verified.",
  excused: () => "An agreed exemption neither counts nor blocks.",
  exempt: () => "An agreed exemption.",
  "not-taught-yet": () => "Not taught yet.",
  pending: () => "Not rated yet.",
  "missing-skipped": () => "Still open: not handed in, and left out.",
  "missing-blocks": () => "Still open: not handed in, and the policy waits for it.",
  "missing-replaced": () => "The work came in after all.",
  "not-due-yet": ({ due }) => `Still open: due ${day(due)}.`,
  "rated-itself": () => "The same work has a rating of its own here, and that one counts.",
  "other-scale": ({ scale }) => `It was rated on another scale (${scale}).`,
  "not-on-scale": ({ value }) => `“${value}” has no place on this scale.`,
  "outside-scale": ({ number, least, most }) => `${number} is not between ${least} and ${most}.`,
  "no-majority": () => "The people who rated it do not agree; a second look is in progress.",
  "unrated-rows": () => "Not all rows of its rubric are rated yet.",
  "other-try-counts": () => "Another try at the same task counts.",
  undated: () => "It does not say when it was, as the policy asks.",
  "earlier-band": ({ band, current }) => `Shown in the grade band ${band}; now it is ${current}.`,
  "before-window": () => "It is from before the time that the policy looks at.",
  "outside-period": () => "It is not of the time that this result is of.",
  "dropped-as-lowest": () => "The policy leaves the lowest out.",
  "not-among-best": ({ best }) =>
    plural(best, {
      one: "The policy looks at the highest alone.",
      other: `It is not among the ${best} highest.`,
    }),
  "not-among-recent": ({ recent }) =>
    plural(recent, {
      one: "The policy looks at the newest alone.",
      other: `It is not among the ${recent} newest.`,
    }),
  "no-weight": () => "It is shown and not counted under this policy.",
});

/** The same for who sees no numbers. */
const withoutNumbers = {
  "not-on-scale": () => "What was written down has no place on this scale.",
  "outside-scale": () => "What was written down has no place on this scale.",
} satisfies Partial<Sentences<TurnedAwayReasons>>;

/** The words for what stands in the way of a level, or of a record. */
type Reasons = Pick<Messages, "lacks" | "undetermined" | "turnedAway" | "setAside" | "notRolledUp">;

/** Why there is no level, and why a record did not count, in English. */
export function reasons({ day, exact, plural, list }: Formats): Reasons {
  const asked = (need: number): string =>
    plural(need, { one: "one is asked for", other: `${need} are asked for` });
  const turnedAway = turnedAwayBy({ day, plural });
  const inWords = { ...turnedAway, ...withoutNumbers };
  const notComputable: Sentences<NotComputable> = {
    "target-not-reached": ({ have, need }) =>
      `Shown at the goal ${plural(have, { one: "once", other: `${have} times` })} so far; ${asked(need)}.`,
    tie: () => "Several levels were shown equally often, and the policy takes none of them.",
    zeros: () => "A result of nothing is among the evidence, and the rule cannot be applied to it.",
    "too-few": ({ have, need }) =>
      `${have} ${plural(have, { one: "demonstration", other: "demonstrations" })} so far; ${asked(need)}.`,
    "not-told": ({ what }) =>
      what === "time"
        ? "Some evidence does not say when it was, which the rule asks."
        : "Some evidence names no indicator, which the rule asks.",
    "outside-domain": () => "The result is too large to compare exactly.",
  };
  return {
    lacks: {
      pieces: ({ have, need }) =>
        `${have} ${plural(have, { one: "demonstration", other: "demonstrations" })} so far; ${asked(need)}.`,
      experiences: ({ have, need }) =>
        `From ${have} ${plural(have, { one: "experience", other: "experiences" })} so far; ${asked(need)}.`,
      settings: ({ have, need }) =>
        `From ${have} ${plural(have, { one: "setting", other: "settings" })} so far; ${asked(need)}.`,
      voices: ({ have, need }) =>
        `Seen by ${have} ${plural(have, { one: "voice", other: "voices" })} so far; ${asked(need)}.`,
      kinds: ({ have, need }) =>
        `${have} ${plural(have, { one: "kind", other: "kinds" })} of evidence so far; ${asked(need)}.`,
      verified: ({ have, need }) =>
        `${have} ${plural(have, { one: "demonstration", other: "demonstrations" })} confirmed so far; ${asked(need)}.`,
      recency: ({ newest, since }) =>
        `The newest evidence is of ${day(newest)}; the policy asks for some since ${day(since)}.`,
      moderation: ({ works }) =>
        plural(works, {
          one: "One work is being looked at a second time.",
          other: `${works} works are being looked at a second time.`,
        }),
      "unrated-rows": ({ works }) =>
        plural(works, {
          one: "One work is not rated in all its rows yet.",
          other: `${works} works are not rated in all their rows yet.`,
        }),
    },
    undetermined: {
      ...notComputable,
      blocked: ({ missing }) =>
        plural(missing, {
          one: "One work is still open, and the policy waits for it.",
          other: `${missing} works are still open, and the policy waits for them.`,
        }),
      expired: ({ newest }) =>
        `The newest evidence is of ${day(newest)}, and a level lasts no longer under this policy.`,
      "not-taught-yet": () => "Not taught yet.",
      exempt: () => "An agreed exemption.",
      "judged-no-level": () => "By professional judgement there is no level now.",
    },
    turnedAway: { educator: turnedAway, family: inWords, learner: inWords },
    setAside: {
      erased: () => "Its content was erased.",
      "not-yet-recorded": ({ recorded }) => `It was written down later, on ${day(recorded)}.`,
      "not-yet-happened": ({ happened }) => `It happened later, on ${day(happened)}.`,
      "not-a-moment": ({ found }) => `“${found}” is no day of the calendar.`,
      retracted: () => "It was taken back.",
      replaced: () => "It was corrected by another entry.",
      "unknown-learner": () => "It is of no learner of this school.",
      "unknown-competency": ({ target }) => `“${target}” is no competency of this framework.`,
      "not-consented": () => "There is no consent to use it.",
      duplicate: () => "The same was written down twice.",
    },
    notRolledUp: {
      ...notComputable,
      "children-missing": ({ have, need }) => `${have} of ${need} have a level so far.`,
      exempt: () => "An agreed exemption.",
      "judged-no-level": () => "By professional judgement there is no level now.",
      "different-scales": ({ scales }) => `They are on different scales: ${list(scales)}.`,
      "no-children": () => "Nothing under it counts.",
      "not-converted": ({ children }) =>
        plural(children, {
          one: "One of them has no place on the other scale.",
          other: `${children} of them have no place on the other scale.`,
        }),
      "different-numbers": ({ children }) =>
        plural(children, {
          one: "One of them has a number of another kind, as a judged level has, or one by another rule: such numbers are not averaged together.",
          other: `${children} of them have numbers of another kind, as judged levels have, or ones by another rule: such numbers are not averaged together.`,
        }),
      "two-parts": () => "Whole-learner and academic outcomes are told apart.",
      "below-floor": ({ children, floor }) =>
        plural(children, {
          one: `One of them is not yet at ${exact(floor)}.`,
          other: `${children} of them are not yet at ${exact(floor)}.`,
        }),
    },
  };
}
