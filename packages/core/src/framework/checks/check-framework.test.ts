import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../../test/frameworks/framework-of.ts";
import { checkFramework } from "./check-framework.ts";

describe("checkFramework", () => {
  it("finds nothing in an empty framework", () => {
    expect(checkFramework(frameworkOf({}))).toEqual([]);
  });

  it("finds every fault at once, kind by kind", () => {
    const framework = frameworkOf({
      languages: ["en", "es"],
      title: { en: "Promise", es: "Promesa" },
      scales: [],
      outcomes: [{ id: "a", name: { en: "A", es: "A" }, part: "academic", code: "A" }],
      competencies: [
        { id: "a", name: { en: "A", es: "A" }, reporting: "narrative", code: "A" },
        { id: "b", name: { en: "B", fr: "B" }, reporting: "level", partOf: "gone" },
      ],
      relations: [
        { type: "precedes", from: "b", to: "b" },
        { type: "unheard-of", from: "b", to: "elsewhere" },
      ],
    });
    expect(checkFramework(framework).map(({ code, severity }) => [code, severity])).toEqual([
      ["duplicate-id", "error"],
      ["duplicate-code", "warning"],
      ["dangling", "error"],
      ["outside-framework", "note"],
      ["cycle", "error"],
      ["no-scale", "warning"],
      ["no-progression", "note"],
      ["outcome-without-competency", "warning"],
      ["unknown-term", "warning"],
      ["missing-translation", "warning"],
      ["unlisted-language", "warning"],
    ]);
  });

  it("is done with 200,000 nodes in one ring", { timeout: 60_000 }, () => {
    const many = 200_000;
    const competencies = Array.from({ length: many }, (_, at) => ({
      id: `c${at}`,
      name: "C",
      reporting: "narrative" as const,
      partOf: `c${(at + 1) % many}`,
    }));
    const found = checkFramework(frameworkOf({ competencies }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["cycle", ["competencies", 0, "partOf"]],
    ]);
    const [ring] = found;
    expect(ring?.code === "cycle" && ring.data.ids.length).toBe(many);
  });
});
