import {
  compile,
  compileWith,
  defineMethod,
  definePolicy,
  type Fold,
  methods,
  type Policy,
  rollUpRules,
} from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { policy as harbour } from "../../test/school.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { policySentence } from "./index.ts";

const policy = (rest: Omit<Policy, "format" | "id" | "version">): Policy =>
  definePolicy({ format: "whole-learner/policy@1", id: "p", version: "1", ...rest });

const median = { score: { method: "median-of-recent", parameters: { recent: 3 } } } as const;

describe("a policy in one sentence", () => {
  const cases: readonly (readonly [Policy, string, string])[] = [
    [
      // The sample school's own, as the design words it.
      policy({
        ...median,
        sufficiency: { pieces: 3, experiences: 2, settings: 2, newestWithin: { months: 12 } },
      }),
      "The middle one of the last three demonstrations, from at least two experiences and two settings, the newest within a year.",
      "La del medio de las últimas tres demostraciones, con al menos dos experiencias y dos entornos, la más reciente de hace menos de un año.",
    ],
    [
      policy({ score: { method: "mean" } }),
      "The mean of the demonstrations.",
      "El promedio de las demostraciones.",
    ],
    [
      policy({
        score: { method: "most-recent" },
        sufficiency: { pieces: 1, newestWithin: { days: 1 } },
      }),
      "The newest demonstration, from at least one demonstration, the newest within one day.",
      "La demostración más reciente, con al menos una demostración, la más reciente de hace menos de un día.",
    ],
    [
      policy({
        score: { method: "median-of-recent", parameters: { recent: 1 } },
        sufficiency: { voices: 2, kinds: 1, newestWithin: { months: 6 } },
      }),
      "The newest demonstration, from at least two voices and one kind of evidence, the newest within six months.",
      "La demostración más reciente, con al menos dos voces y un tipo de evidencia, la más reciente de hace menos de seis meses.",
    ],
    [
      policy({
        score: { method: "decaying-average", parameters: { newest: 0.65 } },
        window: { since: "2025-09-01", recent: 5 },
      }),
      "Each new demonstration counts most, and all before it share the rest, counted from 1 September 2025, counting the newest five.",
      "Cada demostración nueva cuenta más que todas las anteriores, que comparten el resto, contando desde el 1 de septiembre de 2025, contando las cinco más recientes.",
    ],
    [
      policy({
        score: { method: "decaying-average", parameters: { newest: 0.3 } },
        window: { lastDays: 90, dropLowest: 1, best: 12 },
      }),
      "Each new demonstration takes a share, and all before it take the rest, counted over the last 90 days, leaving out the lowest one, counting the highest 12.",
      "Cada demostración nueva toma una parte y todas las anteriores toman el resto, contando los últimos 90 días, sin contar la más baja, contando las 12 más altas.",
    ],
    [
      policy({
        score: { method: "mean" },
        window: { lastDays: 1, dropLowest: 2, best: 1, recent: 1 },
      }),
      "The mean of the demonstrations, counted over the last one day, leaving out the lowest two, counting the highest one, counting the newest one.",
      "El promedio de las demostraciones, contando el último día, sin contar las dos más bajas, contando la más alta, contando la más reciente.",
    ],
  ];

  it.each(cases)("is said in English and Spanish: %#", (given, english, spanish) => {
    expect(policySentence(given, en)).toBe(english);
    expect(policySentence(given, es)).toBe(spanish);
    expect(policySentence(compile(given), en)).toBe(english);
  });

  it("says that there are exceptions", () => {
    expect(policySentence(harbour, en)).toMatch(
      /within a year\. For some competencies the school asks for something else\.$/,
    );
    expect(policySentence(harbour, es)).toMatch(/la escuela pide otra cosa\.$/);
  });

  it("names a method of a caller's own", () => {
    const first = defineMethod({
      id: "acme/first",
      version: 1,
      parameters: {},
      traits: methods["most-recent"].traits,
      fold: (): Fold<number | undefined> => ({
        init: () => undefined,
        step: (state, { score }) => state ?? score,
        finish: (state) => ({ status: "scored", score: state ?? 0 }),
      }),
    });
    const plan = compileWith(
      { methods: { ...methods, "acme/first": first }, rollUpRules },
      { format: "whole-learner/policy@1", id: "p", version: "1", score: { method: "acme/first" } },
    );
    expect(policySentence(plan, en)).toBe("By the method “acme/first”.");
    expect(policySentence(plan, es)).toBe("Por el método «acme/first».");
  });
});
