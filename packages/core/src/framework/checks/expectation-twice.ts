import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

export const expectationTwice: Check = ({ framework }) =>
  framework.progressions.flatMap(({ expected }, at) =>
    repeated(expected.map(({ band, point }) => JSON.stringify([band, point]))).map((position) => {
      const { band, point } = expected[position] as (typeof expected)[number];
      return issue("expectation-twice", ["progressions", at, "expected", position], {
        band,
        point,
      });
    }),
  );
