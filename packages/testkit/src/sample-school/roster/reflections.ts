import { addDays, type DeterminationResponse, type Reflection } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { dice } from "../chance/dice.ts";
import { cast } from "../people/cast.ts";
import { bandOn } from "../people/enrolment.ts";
import { numbered, type Person } from "../people/person.ts";
import { said } from "../said.ts";
import {
  type Band,
  type CompetencyCode,
  gradeBands,
  reflections as reflectionTexts,
  responses as responseTexts,
  wellBeingWords,
} from "../texts/index.ts";
import { reflectionPrompts } from "../words/check-ins.ts";
import type { ShownWork } from "./shown-by.ts";

type WorksOf = (learner: string) => readonly ShownWork[];

/** What each of the words about well-being is about, in their order. */
const wellBeingAbout: Readonly<Record<Band, readonly CompetencyCode[]>> = {
  "K-2": ["CARE.2", "CARE.3", "CARE.2"],
  "3-5": ["CARE.1", "CARE.3", "CARE.3"],
  "6-8": ["CARE.2", "CARE.2", "CARE.3"],
  "9-12": ["CARE.1", "CARE.2", "CARE.1"],
};

const inBand = (band: Band): readonly Person[] =>
  cast.filter((person) => bandOn(person, asOf) === band);

const day = (moment: string): string => moment.slice(0, 10);

/** What learners think about a work, and the words about well-being that they chose to tell. */
export function reflections(worksOf: WorksOf): readonly Reflection[] {
  const chance = dice(3001);
  const written = gradeBands.flatMap(({ id: band }): readonly Omit<Reflection, "id">[] => {
    const people = chance.shuffle(inBand(band));
    const aboutWork = reflectionTexts[band].flatMap(
      (text, place): readonly Omit<Reflection, "id">[] => {
        const person = people[place % people.length];
        const recent = (person === undefined ? [] : worksOf(person.id)).filter(
          ({ demonstration: { happened }, ratings }) =>
            happened > "2025-09-01" && happened < asOf && ratings.length > 0,
        );
        if (person === undefined || recent.length === 0) return [];
        const { demonstration } = chance.pick(recent);
        const on = addDays(day(demonstration.happened), 1 + chance.below(6));
        return [
          {
            learner: person.id,
            on: on > asOf ? asOf : on,
            prompt: said(chance.pick(reflectionPrompts)),
            text: said(text),
            about: [demonstration.id],
            visibility: chance.pick(["family", "educators", "learner"] as const),
          },
        ];
      },
    );
    const aboutSelf = wellBeingWords[band].map((text, place): Omit<Reflection, "id"> => {
      const person = people[(place + 5) % people.length] ?? people[0];
      const code = wellBeingAbout[band][place] ?? "CARE.1";
      const told = (person === undefined ? [] : worksOf(person.id)).find(
        ({ demonstration: { happened, extensions } }) =>
          happened > "2025-09-01" &&
          JSON.stringify(extensions?.["lantern-bay/tells-of"] ?? []).includes(code),
      )?.demonstration;
      return {
        learner: person?.id ?? "",
        on: told === undefined ? "2026-03-18" : addDays(day(told.happened), 2),
        text: said(text),
        about: [code, ...(told === undefined ? [] : [told.id])],
        visibility: chance.pick(["family", "learner", "family", "educators"] as const),
      };
    });
    return [...aboutWork, ...aboutSelf];
  });
  return written.map((reflection, place) => ({
    id: numbered("reflection", place + 1),
    ...reflection,
  }));
}

/** Answers to the reports of January, each about a competency in which something had been seen by then. */
export function responses(worksOf: WorksOf): readonly DeterminationResponse[] {
  const chance = dice(3002);
  const people = [
    ...chance.shuffle(cast.filter(({ grade, entered }) => grade >= 3 && entered < "2025-09-03")),
  ];
  const given = (["agree", "let-us-talk", "another-opportunity"] as const).flatMap((kind) =>
    responseTexts[kind].map((text) => ({ kind, text })),
  );
  return given.flatMap(({ kind, text }, place): readonly DeterminationResponse[] => {
    const person = people[place];
    const seen = (person === undefined ? [] : worksOf(person.id)).filter(
      ({ demonstration: { happened }, ratings }) =>
        happened > "2025-09-01" && happened < "2026-01-23" && ratings.length > 0,
    );
    const rating = seen.at(-1)?.ratings[0];
    if (person === undefined || rating === undefined) return [];
    const [target = ""] = rating.target.split("/");
    return [
      {
        id: numbered("response", place + 1),
        learner: person.id,
        target,
        on: addDays("2026-02-02", chance.below(14)),
        kind,
        text: said(text),
      },
    ];
  });
}
