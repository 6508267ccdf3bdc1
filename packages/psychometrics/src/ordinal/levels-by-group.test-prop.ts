import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultLevelParameters,
  filterLevels,
  levelModel,
  type LevelModel,
  levelsByGroup,
  levelTransition,
  ratingErrors,
} from "./index.ts";

const values = [1, 2, 3.5, 4];
const evidence = [
  { ratings: [0] },
  { ratings: [1, 2] },
  { ratings: [2], weight: 0.5 },
  { ratings: [] },
  { ratings: [3, 3, 3], weight: 30 },
];

/** The last expected level of each group, by the filter. */
const filtered = (model: LevelModel, groups: readonly (readonly number[])[]): number[] =>
  groups.map((group) => {
    const trace = filterLevels(
      model,
      group.map((code) => evidence[code] as (typeof evidence)[number]),
      { values },
    );
    return trace.status === "computed"
      ? (trace.readings.at(-1)?.expectedLevel ?? Number.NaN)
      : Number.NaN;
  });

const byGroup = (model: LevelModel, groups: readonly (readonly number[])[]): number[] => {
  const codes = Uint8Array.from(groups.flat());
  const offsets = new Uint32Array(groups.length + 1);
  groups.forEach((group, at) => {
    offsets[at + 1] = (offsets[at] as number) + group.length;
  });
  const out = new Float64Array(groups.length);
  levelsByGroup(model, { evidence, codes, offsets, values }, out);
  return [...out];
};

const groups = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }), {
  maxLength: 5,
});

describe("levels of groups", () => {
  it("are what the filter says, to the bit", () => {
    const plain = levelModel(defaultLevelParameters(4));
    // Nothing moves and raters hardly err: doubles do not hold what is left of other levels.
    const sharp = levelModel({
      ...defaultLevelParameters(4),
      transition: levelTransition(4, { up: 0, down: 0 }),
      emission: ratingErrors(4, 0.05),
    });
    const impossible = levelModel({
      ...defaultLevelParameters(4),
      prior: [0, 0, 0.5, 0.5],
      transition: levelTransition(4, { up: 0, down: 0 }),
      emission: [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ],
    });
    fc.assert(
      fc.property(groups, (some) => {
        for (const model of [plain, sharp, impossible]) {
          expect(byGroup(model, some)).toEqual(filtered(model, some));
        }
      }),
    );
  });

  it("refuse a code that stands for nothing", () => {
    const model = levelModel(defaultLevelParameters(4));
    expect(() => byGroup(model, [[0], [1, 9]])).toThrow("codes: 9 has no evidence");
  });
});
