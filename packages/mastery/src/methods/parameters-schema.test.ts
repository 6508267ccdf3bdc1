import { describe, expect, it } from "vitest";
import { parametersSchema } from "./parameters-schema.ts";
import { good, parameters } from "../../test/methods/some-parameters.ts";

describe("parametersSchema", () => {
  const schema = parametersSchema(parameters);
  it("keeps a policy as it was written: defaults are told, not filled in", () => {
    expect(schema.parse(good)).toEqual(good);
  });
  it.each([
    { ...good, other: 1 },
    { ...good, share: 0 },
    { ...good, below: 1 },
    { ...good, count: 6 },
    { ...good, tie: "both" },
    { ...good, marks: [] },
    { marks: [1] },
  ])("refuses %j", (given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});
