import type { OwnItem, OwnPage } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import { type Dice, dice } from "../chance/dice.ts";
import { cast } from "../people/cast.ts";
import { bandOn } from "../people/enrolment.ts";
import { said } from "../said.ts";
import {
  gradeBands,
  interests,
  learnerSentences,
  strengths,
  type Wording,
} from "../texts/index.ts";

function some(texts: readonly Wording[], count: number, chance: Dice): readonly OwnItem[] {
  return chance
    .shuffle(texts)
    .slice(0, count)
    .map((text) => ({
      text: said(text),
      visibility: chance.pick(["school", "school", "family", "public"] as const),
    }));
}

/** What each learner says of themself, by number. The sentences of a band go to one learner each; some have not written theirs. */
export function pages(): ReadonlyMap<number, OwnPage> {
  const chance = dice("notes");
  const sentences = new Map<number, Wording>();
  for (const { id: band } of gradeBands) {
    const people = chance.shuffle(cast.filter((person) => bandOn(person, asOf) === band));
    learnerSentences[band].forEach((text, place) => {
      const person = people[place];
      if (person !== undefined) sentences.set(person.number, text);
    });
  }
  return new Map(
    cast.map(({ number }) => {
      const sentence = sentences.get(number);
      return [
        number,
        {
          ...(sentence === undefined
            ? {}
            : { sentence: { text: said(sentence), visibility: "family", on: "2026-05-04" } }),
          strengths: some(strengths, 2, chance),
          interests: some(interests, 2 + chance.below(2), chance),
        },
      ];
    }),
  );
}
