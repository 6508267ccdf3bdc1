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
});
