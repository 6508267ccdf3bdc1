import { addDays, type CheckIn, type Day, type Goal, type GoalStatus } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { type Dice, dice } from "../chance/dice.ts";
import { selfVoice } from "../log/voices.ts";
import { educatorVoice } from "../people/educators.ts";
import { bandOn } from "../people/enrolment.ts";
import { numbered, type Person } from "../people/person.ts";
import { cast } from "../people/cast.ts";
import { said } from "../said.ts";
import { type GoalText, goals as goalTexts } from "../texts/index.ts";
import { lastWords, onTheWay } from "../words/check-ins.ts";
import type { ShownWork } from "./shown-by.ts";

/** How the sixteen goals stand on the day asked for. */
const standing: readonly GoalStatus[] = [
  "open",
  "reached",
  "open",
  "open",
  "changed",
  "open",
  "reached",
  "open",
  "open",
  "let-go",
  "open",
  "reached",
];

/** Advisors, who look at goals with their learners. */
const advisors = [1, 2, 3, 4] as const;

function checkIns(person: Person, set: Day, status: GoalStatus, chance: Dice): readonly CheckIn[] {
  const first = addDays(set, 18 + chance.below(12));
  const last = addDays(first, 20 + chance.below(25));
  return [
    { on: first, by: educatorVoice(chance.pick(advisors)), note: said(chance.pick(onTheWay)) },
    {
      on: last > asOf ? asOf : last,
      by: selfVoice(person),
      note: said(chance.pick(lastWords[status])),
    },
  ];
}

function goalOf(
  text: GoalText,
  person: Person,
  place: number,
  works: readonly ShownWork[],
  chance: Dice,
): Goal {
  const status = standing[place % standing.length] ?? "open";
  const set = chance.pick(["2025-10-06", "2026-01-12", "2026-02-23", "2026-03-16"]);
  const evidence = works
    .filter(
      ({ demonstration: { happened }, ratings }) =>
        happened >= set && happened <= asOf && ratings.some(({ target }) => target === text.about),
    )
    .map(({ demonstration: { id } }) => id)
    .slice(-2);
  return {
    id: numbered("goal", place + 1),
    learner: person.id,
    statement: said(text.statement),
    competency: text.about,
    ...(status === "changed" ? {} : { level: "adapting", band: text.band }),
    set,
    by: "2026-06-12",
    strategy: said(text.strategy),
    status,
    ...(evidence.length === 0 ? {} : { evidence }),
    checkIns: checkIns(person, set, status, chance),
  };
}

/** One goal for each text, each of another learner of its band. */
export function goals(worksOf: (learner: string) => readonly ShownWork[]): readonly Goal[] {
  const chance = dice("pages");
  const left = [
    ...chance.shuffle(
      cast.filter(({ pattern, entered }) => pattern === undefined && entered < "2025-09-03"),
    ),
  ];
  return goalTexts.flatMap((text, place): readonly Goal[] => {
    const at = left.findIndex((person) => bandOn(person, asOf) === text.band);
    const [person] = at < 0 ? [] : left.splice(at, 1);
    return person === undefined ? [] : [goalOf(text, person, place, worksOf(person.id), chance)];
  });
}
