import { describe, expect, it } from "vitest";
import { encodeIds } from "./encode-ids.ts";

describe("ids as codes", () => {
  it("go on with a dictionary", () => {
    const first = encodeIds(["ana", undefined, "ana"]);
    expect([...first.codes]).toEqual([0, 1, 0]);
    const second = encodeIds(["ben", undefined], first.names);
    expect([...second.codes]).toEqual([2, 1]);
    expect(second.names).toEqual(["ana", undefined, "ben"]);
    expect(first.names).toEqual(["ana", undefined]);
  });
});
