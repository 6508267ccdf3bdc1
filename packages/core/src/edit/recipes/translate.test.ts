import { describe, expect, it } from "vitest";
import { audit } from "../../../test/edit/audit.ts";
import { name, patchesOf, run, title } from "../../../test/edit/patches-of.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { TextPlace } from "../../diff/text-place.ts";
import { edit } from "../edit.ts";

describe("translate", () => {
  it("adds a wording to a plain text", () => {
    expect(
      patchesOf({
        type: "translate",
        what: name,
        language: "es",
        text: "Presenta ideas",
        reviewed: false,
      }),
    ).toEqual([
      {
        op: "replace",
        path: ["competencies", 0, "name"],
        value: { en: "Presents ideas", es: { text: "Presenta ideas", reviewed: false } },
      },
    ]);
  });

  it("adds a language that the framework does not list, at the end", () => {
    const edited = run({
      type: "translate",
      what: title,
      language: "zh-Hans",
      text: "我们的承诺",
      reviewed: true,
    });
    expect(edited).toMatchObject({
      framework: {
        title: {
          en: "Our promise",
          es: { text: "Nuestra promesa", reviewed: true },
          "zh-Hans": { text: "我们的承诺", reviewed: true },
        },
        languages: ["en", "es", "zh-Hans"],
      },
    });
  });

  it.each([
    ["es", { en: "Our promise", es: { text: "Nuestra promesa", reviewed: false } }],
    [
      "en",
      {
        en: { text: "Our promise", reviewed: false },
        es: { text: "Nuestra promesa", reviewed: true },
      },
    ],
  ])("says whether the %s words were reviewed", (language, value) => {
    expect(patchesOf({ type: "translate", what: title, language, reviewed: false })).toEqual([
      { op: "replace", path: ["title"], value },
    ]);
  });

  it("marks a plain text in the main language", () => {
    expect(patchesOf({ type: "translate", what: name, language: "en", reviewed: true })).toEqual([
      {
        op: "replace",
        path: ["competencies", 0, "name"],
        value: { en: { text: "Presents ideas", reviewed: true } },
      },
    ]);
  });

  it("says when it was reviewed before", () => {
    expect(
      edit(promise, { type: "translate", what: title, language: "es", reviewed: true }, audit),
    ).toMatchObject({ ok: true, issues: [{ code: "nothing-changed" }] });
  });

  it.each<[TextPlace, string, string | undefined, object[]]>([
    [
      { kind: "competency", id: "presents", field: "description" },
      "es",
      "Presenta",
      [{ code: "no-text", path: ["recipe", "what", "field"], data: { field: "description" } }],
    ],
    [
      title,
      "fr",
      undefined,
      [{ code: "no-wording", path: ["recipe", "language"], data: { language: "fr" } }],
    ],
    [
      title,
      "e",
      "X",
      [{ code: "wrong-form", path: ["recipe", "language"], data: { form: "language tag" } }],
    ],
    [title, `en-${"a-".repeat(31)}b`, "X", [{ code: "wrong-form" }]],
    [title, "english!", undefined, [{ code: "wrong-form" }, { code: "no-wording" }]],
    [
      { kind: "portrait", field: "introduction" },
      "xx_",
      undefined,
      [{ code: "wrong-form" }, { code: "no-text" }],
    ],
    [{ kind: "competency", id: "none", field: "name" }, "e", "X", [{ code: "unknown-item" }]],
  ])("of %j to %s is refused", (what, language, text, issues) => {
    const recipe = { type: "translate", what, language, reviewed: true } as const;
    const found = run(text === undefined ? recipe : { ...recipe, text });
    expect(found).toMatchObject(issues);
    expect(found).toHaveLength(issues.length);
  });

  it("takes a language tag of 64 characters, the longest that is read", () => {
    const language = `en-${"a-".repeat(30)}b`;
    expect(language).toHaveLength(64);
    expect(
      edit(promise, { type: "translate", what: title, language, text: "X", reviewed: true }, audit)
        .ok,
    ).toBe(true);
  });
});
