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

  const byMethod: readonly (readonly [Policy["score"], string, string])[] = [
    [
      { method: "median" },
      "The middle one of the demonstrations.",
      "La del medio de las demostraciones.",
    ],
    [
      { method: "mode", parameters: { tie: "highest" } },
      "What was shown most often (of several as often, the highest).",
      "La valoración que más se repite (entre varias con la misma frecuencia, la más alta).",
    ],
    [
      { method: "mode", parameters: { tie: "lowest" } },
      "What was shown most often (of several as often, the lowest).",
      "La valoración que más se repite (entre varias con la misma frecuencia, la más baja).",
    ],
    [
      { method: "mode", parameters: { tie: "most-recent" } },
      "What was shown most often (of several as often, the one shown last).",
      "La valoración que más se repite (entre varias con la misma frecuencia, la que se mostró al final).",
    ],
    [
      { method: "mode", parameters: { tie: "mean" } },
      "What was shown most often (of several as often, their mean).",
      "La valoración que más se repite (entre varias con la misma frecuencia, su promedio).",
    ],
    [
      { method: "mode-of-recent", parameters: { tie: "none" } },
      "What was shown most often in the last three demonstrations (of several as often, none).",
      "La valoración que más se repite en las últimas tres demostraciones (entre varias con la misma frecuencia, ninguna).",
    ],
    [
      { method: "mode-of-recent", parameters: { recent: 1, tie: "none" } },
      "The newest demonstration.",
      "La demostración más reciente.",
    ],
    [{ method: "highest" }, "The highest demonstration.", "La demostración más alta."],
    [{ method: "lowest" }, "The lowest demonstration.", "La demostración más baja."],
    [{ method: "first" }, "The first demonstration.", "La primera demostración."],
    [
      { method: "mean-of-recent", parameters: { recent: 4 } },
      "The mean of the last four demonstrations.",
      "El promedio de las últimas cuatro demostraciones.",
    ],
    [
      { method: "mean-of-recent", parameters: { recent: 1 } },
      "The newest demonstration.",
      "La demostración más reciente.",
    ],
    [
      { method: "mean-of-best", parameters: { best: 2 } },
      "The mean of the highest two demonstrations.",
      "El promedio de las dos demostraciones más altas.",
    ],
    [
      { method: "mean-of-best", parameters: { best: 1 } },
      "The highest demonstration.",
      "La demostración más alta.",
    ],
    [
      { method: "latest-against-rest" },
      "The newest demonstration counts most, and the mean of all before it is the rest.",
      "La demostración más reciente cuenta más, y el resto es el promedio de todas las anteriores.",
    ],
    [
      { method: "latest-against-rest", parameters: { newest: 0.3 } },
      "The newest demonstration takes a share, and the mean of all before it takes the rest.",
      "La demostración más reciente toma una parte y el promedio de todas las anteriores toma el resto.",
    ],
    [
      { method: "n-times" },
      "The mean of the demonstrations that reached the goal, once there are five.",
      "El promedio de las demostraciones que alcanzan la meta, cuando ya son cinco.",
    ],
    [
      { method: "n-times", parameters: { times: 1, target: 3 } },
      "The mean of the demonstrations that reached the target, once there is one.",
      "El promedio de las demostraciones que alcanzan el valor pedido, cuando ya hay una.",
    ],
    [
      { method: "n-times", parameters: { times: 3, result: "target" } },
      "At the goal once three demonstrations reached it.",
      "En la meta, con tres demostraciones que la alcanzan.",
    ],
    [
      { method: "n-times", parameters: { times: 1, target: 3, result: "target" } },
      "At the target once one demonstration reached it.",
      "En el valor pedido, con una demostración que lo alcanza.",
    ],
    [
      { method: "m-of-n", parameters: { times: 3, of: 5 } },
      "Met when three of the last five demonstrations reached the goal.",
      "Se logra cuando tres de las últimas cinco demostraciones alcanzan la meta.",
    ],
    [
      { method: "m-of-n", parameters: { times: 1, of: 5, target: 3 } },
      "Met when one of the last five demonstrations reached the target.",
      "Se logra cuando una de las últimas cinco demostraciones alcanza el valor pedido.",
    ],
    [
      { method: "m-of-n", parameters: { times: 1, of: 1 } },
      "Met when the newest demonstration reached the goal.",
      "Se logra cuando la demostración más reciente alcanza la meta.",
    ],
    [
      { method: "streak" },
      "Met when the last three demonstrations all reached the goal.",
      "Se logra cuando las últimas tres demostraciones alcanzan la meta.",
    ],
    [
      { method: "streak", parameters: { times: 1 } },
      "Met when the newest demonstration reached the goal.",
      "Se logra cuando la demostración más reciente alcanza la meta.",
    ],
  ];

  it.each(byMethod)("says what the method is: %j", (score, english, spanish) => {
    // Cuts as a score of met and not met needs them; no method asks for others.
    const given = policy({ score, level: { cuts: [0, 1, 2] } });
    expect(policySentence(given, en)).toBe(english);
    expect(policySentence(given, es)).toBe(spanish);
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
