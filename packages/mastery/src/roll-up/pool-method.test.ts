import { expect, it } from "vitest";
import { firstAttemptCredit } from "../methods/first-attempt-credit.ts";
import { mean } from "../methods/mean.ts";
import { poolMethod } from "./pool-method.ts";

const scale = { least: 1, most: 4, goal: 3 };
const pieces = [4, 3, 2.9, 1].map((score) => ({ score, weight: 1 }));
const [first = { score: 0, weight: 1 }, ...rest] = pieces;

it("tells a method that reads whether something was met just that, as under one competency", () => {
  const pool = poolMethod(firstAttemptCredit, { credit: 0.2, least: 3 }, scale);
  // Two of four are at the goal: (2 + 0.2 x 2) / 4.
  expect(pool.fold([first, ...rest])).toEqual({ status: "scored", score: 0.6 });
  expect(pool.shares([first, ...rest])).toBeUndefined();
});

it("tells others the numbers", () => {
  const pool = poolMethod(mean, {}, scale);
  expect(pool.fold([first, ...rest])).toEqual({ status: "scored", score: 2.725 });
  expect(pool.shares([first, ...rest])).toEqual([0.25, 0.25, 0.25, 0.25]);
});
