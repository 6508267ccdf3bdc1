import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { of } from "./for-mina.ts";

describe("what it would take", () => {
  it("counts in what is asked of the evidence", () => {
    const [first] = ratings({ number: 4, setting: "class", experience: "ferry" });
    const found = of(
      first === undefined ? [] : [first],
      {
        sufficiency: { pieces: 3, settings: 3, experiences: 2, voices: 2 },
      },
      { target: "4" },
    );
    expect(found).toEqual({
      target: "4",
      status: "reachable",
      pieces: ["2", "5"],
      brings: [
        { code: "experiences", data: { more: 1 } },
        { code: "settings", data: { more: 2 } },
        { code: "voices", data: { more: 1 } },
      ],
    });
  });

  it("knows that a window forgets what older pieces brought", () => {
    const some = ratings(
      { number: 4, setting: "class" },
      { number: 4, setting: "home" },
      { number: 2, setting: "work" },
    );
    const found = of(
      some,
      { window: { recent: 3 }, sufficiency: { settings: 3 } },
      { target: "4" },
    );
    // After one piece the window holds home, work and the new one: its setting has to be another.
    expect(found).toMatchObject({
      pieces: ["5"],
      brings: [{ code: "settings", data: { more: 1 } }],
    });
  });
});

describe("what supposed pieces bring", () => {
  const [first] = ratings({ number: 4, kind: "test", setting: "class" });
  const one = first === undefined ? [] : [first];
  it.each<[string, Policy["sufficiency"] & object, object]>([
    ["kinds", { kinds: 3 }, { code: "kinds", data: { more: 2 } }],
    ["settings", { settings: 3 }, { code: "settings", data: { more: 2 } }],
    ["experiences", { experiences: 2 }, { code: "experiences", data: { more: 2 } }],
    ["somebody who stands for them", { verified: 2 }, { code: "verified", data: { more: 2 } }],
  ])("is %s of their own, each once", (_, sufficiency, brings) => {
    const found = of(one, { sufficiency }, { target: "4" });
    expect(found).toMatchObject({ status: "reachable", brings: [brings] });
    expect(found.status === "reachable" && found.pieces).toHaveLength(2);
  });
  it("is as many voices as are asked for, with one piece", () => {
    const found = of(one, { sufficiency: { voices: 4 } }, { target: "4" });
    expect(found).toMatchObject({
      status: "reachable",
      pieces: ["3"],
      brings: [{ code: "voices", data: { more: 3 } }],
    });
  });
  it("is the newest there is, though something was shown in the last instant", () => {
    const last = ratings({
      number: 5,
      happened: "2026-12-31T23:59:59.999Z",
      recorded: "2026-12-31T23:59:59.999Z",
    });
    const recent: Partial<Policy> = { score: { method: "most-recent" } };
    expect(of(last, recent, { target: "5" })).toMatchObject({ pieces: [] });
    const low = last.map((entry) => ({ ...entry, value: { kind: "number", number: 2 } as const }));
    expect(of(low, recent, { target: "5" })).toMatchObject({ pieces: ["5"] });
  });
});
