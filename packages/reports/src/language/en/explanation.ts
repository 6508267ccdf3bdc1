import type { Formats } from "../formats.ts";
import type { ExplanationMessages } from "../explanation-messages.ts";

/** Where a score lies among the cuts. */
const lies = ({ from, upTo }: { readonly from?: string; readonly upTo?: string }): string => {
  if (from === undefined) return upTo === undefined ? "" : `, which lies below ${upTo}`;
  return upTo === undefined
    ? `, which lies from ${from} up`
    : `, which lies from ${from} up to ${upTo}`;
};

/** The words of the explanation of one result, in English. */
export const explanation = ({ day, plural, number }: Formats): ExplanationMessages => {
  const demonstrations = (count: number): string =>
    plural(count, { one: "one demonstration", other: `${count} demonstrations` });
  return {
    kind: {
      learner: "Explanation of one result, for",
      family: "Explanation of one result, for the family of",
      educator: "Explanation of one result, for educators",
    },
    title: ({ name, competency }) => `Explanation of one result: ${name}, ${competency}`,
    why: ({ level, score }) => {
      if (level === undefined) return "Why is there no level?";
      return score === undefined ? `Why ${level}?` : `Why is it ${score}, and why ${level}?`;
    },
    determined: ({ level, demonstrations: count }) =>
      `The result is ${level}, from ${demonstrations(count)}.`,
    determinedScore: ({ score, level, ...cuts }) => `The score is ${score}${lies(cuts)}: ${level}.`,
    model: {
      index:
        "Nobody has estimated this model's parameters from evidence: the score is an index, no probability, and nothing should hang on it.",
      likely: {
        known: (p) => `By the model, the probability that this is known is ${p}.`,
        "share-met": (p) =>
          `By the model, the probability that the share met is high enough is ${p}.`,
        level: (p) => `By the model, the probability of being at the goal or above is ${p}.`,
      },
      interval: ({ lower, upper, mass }) =>
        `With probability ${mass} what is measured lies between ${lower} and ${upper}.`,
      decision: {
        mastered: (threshold) =>
          `The policy takes the target as reached from ${threshold} on: it is reached.`,
        "not-yet": (threshold) =>
          `The policy takes the target as reached from ${threshold} on: not yet.`,
        "too-few-events": () => "Nothing is decided: there are fewer than three demonstrations.",
        undecided: (threshold) =>
          `Nothing is decided: the policy decides from ${threshold} on, and more evidence is needed.`,
      },
      published: "The model's parameters are published ones, not estimated in this school.",
      fitted: ({ learners, population, date }) =>
        `The model's parameters were estimated from ${plural(learners, {
          one: "one learner",
          other: `${number(learners, 0)} learners`,
        })} (${population}; ${date}).`,
    },
    held: (level) => `The result is ${level}: it was shown earlier, and what was shown holds.`,
    heldBeside: "Beside it stands what the evidence comes to now:",
    judged: (level) => `The result is ${level}, by professional judgement.`,
    judgedBeside: "Beside it stands what the policy computed:",
    newEvidence: "New evidence came after the judgement: it is due for a look.",
    noEvidence: (opportunities) => {
      if (opportunities === undefined) return "Nothing was seen yet that counts.";
      if (opportunities === 0) return "There was no opportunity yet; the school owes one.";
      return `Nothing was seen yet that counts, in ${plural(opportunities, { one: "one opportunity", other: `${opportunities} opportunities` })}.`;
    },
    insufficient: "There is not enough evidence yet for a level.",
    counted: {
      learner: "What counted",
      family: "What counted",
      educator: "What counted, and how much",
    },
    countedTable: (count) =>
      plural(count, { one: "One demonstration", other: `${count} demonstrations, newest first` }),
    countedAside: "Shown parts are rounded so that they add up.",
    passedOver: (count) =>
      plural(count, {
        one: "One more demonstration is on record. The rule that decides the level does not take it into account.",
        other: `${count} more demonstrations are on record. The rule that decides the level does not take them into account.`,
      }),
    columns: {
      demonstration: "Demonstration",
      day: "Day",
      setting: "Setting",
      level: "Level",
      weight: "Weight",
      contribution: "Contribution",
      record: "Record",
      reason: "Reason",
      stage: "Stage",
      did: "What it did",
      ifItShows: "If it shows",
      score: "Score",
    },
    all: (count) => plural(count, { one: "All of it", other: `All ${count}` }),
    demonstration: ({ name, on, level, missing, most }) =>
      `${name === undefined ? "" : `${name}, `}${day(on)}: ${missing ? `still open, counted as ${level}` : level}${most ? " (counted most)" : ""}`,
    between: ({ below, above }) => `between ${below} and ${above}`,
    nthDemonstration: (nth) => `Demonstration ${nth}`,
    notHandedIn: (level) => `${level} (still open)`,
    recordOf: ({ work, role }) => `${work}: ${role}`,
    turnedAway: "What did not count, and why",
    turnedAwayTable: (count) => plural(count, { one: "One record", other: `${count} records` }),
    nothingTurnedAway: "Everything that was recorded counted.",
    steps: "Stage by stage",
    stepsTable: "From the records to the result",
    stageNames: {
      resolve: "Resolve",
      admit: "Admit",
      read: "Read",
      combine: "Combine",
      attempts: "Tries",
      order: "Order",
      band: "Grade band",
      window: "Window",
      weigh: "Weigh",
      score: "Score",
      level: "Level",
      sufficiency: "Sufficiency",
      hold: "Hold",
      judgement: "Judgement",
    },
    levelHolds: (level) => `An earlier level holds: ${level}`,
    turnedAwayCount: (count) => (count === 0 ? "None turned away" : `${count} turned away`),
    combinedInto: (count) =>
      plural(count, { one: "One piece of evidence", other: `${count} pieces of evidence` }),
    bandIs: (band) => `By the statements of the grade band ${band}`,
    scoreIs: ({ method, exact, shown }) =>
      exact === shown ? `${method}: ${exact}` : `${method}: ${exact}, shown as ${shown}`,
    cutsAre: ({ cuts, level }) => `Cuts ${cuts}: ${level}`,
    nothingAsked: "Nothing is asked beyond a score",
    met: "Met.",
    noJudgement: "None recorded",
    change: "What would change it",
    changeTable: "After one more demonstration",
    oneMore: ({ rated, result }) =>
      `If the next demonstration shows ${rated}, the result is ${result}.`,
    oneMoreChangesNothing: (result) =>
      `One more demonstration would not change it: whatever level it shows, the result is ${result}.`,
    changedBy: {
      "no-evidence": "A first demonstration.",
      insufficient: "Evidence of what is still asked for.",
      undetermined: "The end of what stands in its way.",
      judged: "Another professional judgement, or the end of this one.",
    },
    byTime: ({ on, becomes }) =>
      `Without new evidence, the result from ${day(on)} on is: ${becomes}.`,
    notBefore: (on) =>
      `Without new evidence it does not change before ${day(on)}; from then on it may.`,
    timeAlone: "Time alone does not change it.",
    question: {
      learner:
        "Do you see it another way? Ask your educator for a second look, or for another opportunity. You get an answer in writing.",
      family:
        "Does something look wrong? Ask for a second look. A person who was not part of it looks again, and you get an answer in writing.",
      educator:
        "Ask the raters for a second look, or record a professional judgement with its reason; the computed result stays beside it. The learner and the family may ask for the same account in words.",
    },
    toQuestion: "To question it.",
  };
};
