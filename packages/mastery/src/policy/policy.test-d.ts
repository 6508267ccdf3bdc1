import { expectTypeOf, test } from "vitest";
import { compileWith } from "../compile/compile-with.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { decayingAverage } from "../methods/decaying-average.ts";
import { mean } from "../methods/mean.ts";
import { medianOfRecent } from "../methods/median-of-recent.ts";
import { defineMethod, type Fold, type Method, scored } from "../methods/method.ts";
import type { Given, Settled } from "../methods/parameter.ts";
import { type Methods, methods } from "../methods/registry.ts";
import { rollUpRules } from "../roll-up/registry.ts";
import { score } from "../score/score.ts";
import { definePolicy } from "./define-policy.ts";
import type { Policy } from "./policy.ts";

const envelope = { format: "whole-learner/policy@1", id: "ours", version: "1" } as const;

test("a policy is checked as it is typed", () => {
  definePolicy({ ...envelope, score: { method: "mean" } });
  definePolicy({ ...envelope, score: { method: "decaying-average" } });
  definePolicy({
    ...envelope,
    score: { method: "decaying-average", parameters: { newest: 0.75 } },
  });
  // @ts-expect-error no such method
  definePolicy({ ...envelope, score: { method: "average" } });
  // @ts-expect-error another method's parameter
  definePolicy({ ...envelope, score: { method: "mean", parameters: { newest: 0.5 } } });
  // @ts-expect-error no such parameter
  definePolicy({ ...envelope, score: { method: "decaying-average", parameters: { rate: 0.5 } } });
  const texts = { newest: "0.5" };
  // @ts-expect-error a text for a number
  definePolicy({ ...envelope, score: { method: "decaying-average", parameters: texts } });
  // @ts-expect-error no such choice
  definePolicy({ ...envelope, score: { method: "median-of-recent", parameters: { tie: "both" } } });
  // @ts-expect-error no such section
  definePolicy({ ...envelope, score: { method: "mean" }, curve: true });
  // @ts-expect-error no such roll-up rule
  definePolicy({ ...envelope, score: { method: "mean" }, rollUp: { rule: "sum" } });
  // @ts-expect-error a policy says how it scores
  definePolicy(envelope);
});

test("a policy over methods of one's own knows just those", () => {
  const parameters = {
    floor: { kind: "number", least: 0, meaning: "Nothing below counts." },
  } as const;
  const harmonic = defineMethod({
    id: "acme/harmonic",
    version: 1,
    parameters,
    traits: {
      reads: "scale",
      gives: "scale",
      order: "none",
      bounded: true,
      monotone: true,
      memory: "series",
      weights: "one",
    },
    fold: ({ floor }): Fold<readonly number[]> => ({
      init: () => [],
      step: (all, { score: one }) => [...all, Math.max(floor, one)],
      finish: (all) => scored(all.length / all.reduce((sum, one) => sum + 1 / one, 0)),
    }),
  });
  expectTypeOf<Given<typeof harmonic.parameters>>().toEqualTypeOf<{ readonly floor: number }>();
  const own = { methods: { ...methods, "acme/harmonic": harmonic }, rollUpRules };
  compileWith(own, { ...envelope, score: { method: "acme/harmonic", parameters: { floor: 1 } } });
  compileWith(own, { ...envelope, score: { method: "mean" } });
  // @ts-expect-error a parameter without default is left out
  compileWith(own, { ...envelope, score: { method: "acme/harmonic" } });
  const only = { methods: { mean }, rollUpRules };
  // @ts-expect-error not in the registry given
  compileWith(only, { ...envelope, score: { method: "most-recent" } });
  const misnamed = { methods: { average: mean }, rollUpRules };
  // @ts-expect-error the key is not the method's id
  compileWith(misnamed, { ...envelope, score: { method: "average" } });
  // @ts-expect-error a name of one's own has a vendor
  defineMethod({ ...harmonic, id: "harmonic" });
});

test("parameters have the types that they declare", () => {
  expectTypeOf<Given<typeof mean.parameters>>().toEqualTypeOf<Readonly<Record<string, never>>>();
  expectTypeOf<Given<typeof decayingAverage.parameters>>().toEqualTypeOf<{
    readonly newest?: number;
  }>();
  expectTypeOf<Settled<typeof medianOfRecent.parameters>>().toEqualTypeOf<{
    readonly recent: number;
    readonly tie: "mean" | "lower" | "upper";
  }>();
});

test("a series is never empty", () => {
  score(mean, {}, [1]);
  // @ts-expect-error nothing to score
  score(mean, {}, []);
  const perhaps: number[] = [];
  // @ts-expect-error perhaps nothing to score
  score(mean, {}, perhaps);
});

test("every status is handled", () => {
  const words = (determination: CompetencyDetermination): string => {
    switch (determination.status) {
      case "no-evidence":
        return "nothing yet";
      case "insufficient":
        return determination.lacks[0].code;
      case "undetermined":
        return determination.reason.code;
      case "determined":
        return determination.level;
      case "judged":
        return determination.level;
      default:
        return determination satisfies never;
    }
  };
  const unhandled = (determination: CompetencyDetermination): string => {
    switch (determination.status) {
      case "determined":
        return determination.level;
      default:
        // @ts-expect-error four statuses are not handled
        return determination satisfies never;
    }
  };
  // @ts-expect-error where there is no level there is no score
  const number = (determination: CompetencyDetermination): number => determination.score;
  expectTypeOf(words).returns.toEqualTypeOf<string>();
  expectTypeOf([unhandled, number]).not.toBeAny();
});

test("every method fits the registry", () => {
  expectTypeOf(methods.mean).toExtend<Method>();
  expectTypeOf<Policy["score"]["method"]>().toEqualTypeOf<keyof Methods>();
});
