import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** The words of the explanation of one result, in English. */
export const explanation = ({ day, plural }: Formats): Messages["explanation"] => {
  const demonstrations = (count: number): string =>
    plural(count, { one: "one demonstration", other: `${count} demonstrations` });
  return {
    kind: {
      learner: "Explanation of one result, for",
      family: "Explanation of one result, for the family of",
      educator: "Explanation of one result, for educators",
    },
    title: ({ name, competency }) => `Explanation of one result: ${name}, ${competency}`,
    why: ({ level, score }) =>
      score === undefined
        ? level === undefined
          ? "Why is there no level?"
          : `Why ${level}?`
        : `Why is it ${score}, and why ${level ?? "no level"}?`,
    determined: ({ level, demonstrations: count }) =>
      `The result is ${level}, from ${demonstrations(count)}.`,
    determinedScore: ({ score, level, from, upTo }) => {
      const lies =
        from === undefined
          ? upTo === undefined
            ? ""
            : `, which lies below ${upTo}`
          : upTo === undefined
            ? `, which lies from ${from} up`
            : `, which lies from ${from} up to ${upTo}`;
      return `The score is ${score}${lies}: ${level}.`;
    },
    judged: (level) => `The result is ${level}, by professional judgement.`,
    judgedBeside: (computed) => `Beside it stands what the policy computed: ${computed}`,
    newEvidence: "New evidence came after the judgement: it is due for a look.",
    noEvidence: (opportunities) =>
      opportunities === undefined
        ? "Nothing was seen yet that counts."
        : plural(opportunities, {
            zero: "There was no opportunity yet; the school owes one.",
            one: "Nothing was seen yet that counts, in one opportunity.",
            other:
              opportunities === 0
                ? "There was no opportunity yet; the school owes one."
                : `Nothing was seen yet that counts, in ${opportunities} opportunities.`,
          }),
    insufficient: "There is not enough evidence yet for a level.",
    counted: "What counted, and how much",
    countedTable: (count) =>
      plural(count, { one: "One demonstration", other: `${count} demonstrations, newest first` }),
    countedAside: "Shown parts are rounded so that they add up.",
    columns: {
      demonstration: "Demonstration",
      day: "Day",
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
    demonstration: ({ name, on, level }) =>
      name === undefined ? `${day(on)}: ${level}` : `${name}, ${day(on)}: ${level}`,
    demonstrationOf: (on) => `Demonstration of ${day(on)}`,
    notHandedIn: "still open",
    turnedAway: "What did not count, and why",
    turnedAwayTable: (count) => plural(count, { one: "One record", other: `${count} records` }),
    nothingTurnedAway: "Everything that was recorded counted.",
    steps: "Stage by stage",
    stepsTable: "From the records to the result",
    stageNames: {
      resolve: "Resolve",
      admit: "Admit",
      combine: "Combine",
      band: "Grade band",
      window: "Window",
      score: "Score",
      level: "Level",
      sufficiency: "Sufficiency",
      judgement: "Judgement",
    },
    turnedAwayCount: (count) => (count === 0 ? "none turned away" : `${count} turned away`),
    combinedInto: (count) => plural(count, { one: "One piece", other: `${count} pieces` }),
    bandIs: (band) => `Against the statements of ${band}`,
    scoreIs: (score) => score,
    cutsAre: ({ cuts, level }) => `Cuts ${cuts}: ${level}`,
    nothingAsked: "Nothing more is asked",
    met: (need) => `${need} (met)`,
    noJudgement: "None recorded",
    change: "What would change it",
    changeTable: "After one more demonstration",
    oneMore: ({ rated, result }) =>
      `If the next demonstration shows ${rated}, the result is ${result}.`,
    byTime: (on) => `Without new evidence it changes on ${day(on)}.`,
    question: {
      learner:
        "Do you see it another way? Ask your educator for a second look, or for another opportunity. You get an answer in writing.",
      family:
        "Does something look wrong? Ask for a second look. A person who was not part of it looks again, and you get an answer in writing.",
      educator:
        "Ask the raters for a second look, or record a professional judgement with its reason; the computed result stays beside it.",
    },
    toQuestion: "To question it",
  };
};
