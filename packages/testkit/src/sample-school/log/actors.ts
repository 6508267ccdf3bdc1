import { dice } from "../chance/dice.ts";
import { patternOf } from "../patterns/patterns.ts";
import { cast } from "../people/cast.ts";
import type { Actor } from "./demonstrate.ts";
import { growthOf } from "./growth.ts";

/** Every learner with new dice of their own: what one does changes nothing for another, and a second run draws the same. */
export const newActors = (): readonly Actor[] =>
  cast.map((person) => {
    const chance = dice(1000 + person.number);
    return {
      person,
      growth: growthOf(person),
      lean: (chance.uniform() - 0.5) * 1.6,
      chance,
      reserved: new Set(person.pattern === undefined ? [] : patternOf(person.pattern).competencies),
    };
  });
