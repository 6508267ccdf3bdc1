import type { Extensions } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { dice } from "../chance/dice.ts";
import type { Person } from "../people/person.ts";
import { type Said, said } from "../said.ts";
import { educatorNotes, habitFrequencies, habits, homeQuestions, works } from "../texts/index.ts";
import type { ShownWork } from "./shown-by.ts";

/** A note with the learner's first name and the work's name filled in. */
const filled = (note: Said, person: Person, work: Said): Said => {
  const [first = person.name] = person.name.split(" ");
  const fill = (language: "en" | "es"): Said["en"] => ({
    ...note[language],
    text: note[language].text.replaceAll("{name}", first).replaceAll("{work}", work[language].text),
  });
  return { en: fill("en"), es: fill("es") };
};

/**
 * What stands in a report beside its levels and has no place of its own in the model: habits of work in words, an educator's note on a recent
 * work, and a question that a family can ask at home.
 */
export function besideLevels(person: Person, shown: readonly ShownWork[]): Extensions {
  const chance = dice(4000 + person.number);
  const recent = shown.flatMap(({ demonstration, ratings }) => {
    const { happened, name } = demonstration;
    const text = works.find(
      (work) =>
        typeof name === "object" && JSON.stringify(said(work.name)) === JSON.stringify(name),
    );
    return happened < "2026-02-02" || happened > asOf || text === undefined
      ? []
      : ratings.flatMap(({ target, rater, recorded = asOf }) => {
          const note = educatorNotes.find(({ about }) => about === target);
          return rater?.role !== "educator" || note === undefined || recorded.slice(0, 10) > asOf
            ? []
            : [{ note, text, rater, demonstration }];
        });
  });
  const chosen = recent.length === 0 ? undefined : chance.pick(recent);
  const question = homeQuestions.find(({ about }) => about === chosen?.note.about);
  const kept = chance.shuffle(habits).slice(0, 3);
  return {
    "lantern-bay/habits-of-work": kept.map(({ id, name }) => {
      const often = chance.pick(habitFrequencies);
      return { habit: id, name: said(name), seen: often.id, words: said(often.name) };
    }),
    ...(chosen === undefined
      ? {}
      : {
          "lantern-bay/educator-note": {
            by: { id: chosen.rater.id ?? "", name: chosen.rater.name ?? "" },
            on: "2026-05-27",
            about: chosen.note.about,
            demonstration: chosen.demonstration.id,
            text: filled(said(chosen.note.note), person, said(chosen.text.name)),
          },
        }),
    ...(question === undefined
      ? {}
      : {
          "lantern-bay/ask-at-home": {
            about: question.about,
            question: said(question.question),
          },
        }),
  };
}
