import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { textPlacesOf } from "../../test/arbitraries/recipe.ts";
import type { TextPlace } from "../diff/text-place.ts";
import type { Text } from "../text/text.ts";
import { edit } from "./edit.ts";
import type { Recipe } from "./recipe.ts";

const audit = { by: "Ines Vega", at: "2026-03-02T09:00:00.000Z", why: "Plainer words" };
const run = (recipe: Recipe) => {
  const result = edit(promise, recipe, audit);
  return result.ok ? result.value : result.issues;
};
const patchesOf = (recipe: Recipe) => {
  const edited = run(recipe);
  return "patches" in edited ? edited.patches : edited;
};

const title: TextPlace = { kind: "framework", field: "title" };
const name: TextPlace = { kind: "competency", id: "presents", field: "name" };

describe("rename", () => {
  it.each<[TextPlace, (string | number)[]]>([
    [{ kind: "framework", field: "description" }, ["description"]],
    [{ kind: "licence", field: "attribution" }, ["licence", "attribution"]],
    [{ kind: "vision", field: "vision" }, ["vision", "vision"]],
    [{ kind: "community-value", position: 1, field: "name" }, ["vision", "values", 1, "name"]],
    [{ kind: "portrait", field: "title" }, ["portrait", "title"]],
    [
      { kind: "term", list: "settings", id: "acme/garden", field: "meaning" },
      ["vocabulary", "settings", 0, "meaning"],
    ],
    [{ kind: "grade-band", id: "6-8", field: "name" }, ["gradeBands", 1, "name"]],
    [{ kind: "scale", id: "three", field: "name" }, ["scales", 1, "name"]],
    [{ kind: "level", scale: "three", id: "2", field: "name" }, ["scales", 1, "levels", 1, "name"]],
    [
      { kind: "state", scale: "four", id: "excused", field: "meaning" },
      ["scales", 0, "states", 0, "meaning"],
    ],
    [{ kind: "domain", id: "world", field: "name" }, ["domains", 1, "name"]],
    [{ kind: "outcome", id: "team", field: "description" }, ["outcomes", 1, "description"]],
    [name, ["competencies", 0, "name"]],
    [{ kind: "indicator", id: "why", field: "statement" }, ["indicators", 1, "statement"]],
    [{ kind: "progression", id: "p-explains", field: "name" }, ["progressions", 1, "name"]],
    [
      { kind: "descriptor", progression: "p-presents", level: "2", band: "3-5", field: "next" },
      ["progressions", 0, "descriptors", 1, "next"],
    ],
    [
      { kind: "descriptor", progression: "p-explains", level: "4", field: "statement" },
      ["progressions", 1, "descriptors", 0, "statement"],
    ],
    [
      { kind: "relation", type: "covers", from: "drafts", to: "explains", field: "note" },
      ["relations", 1, "note"],
    ],
    [
      {
        kind: "relation",
        type: "equivalent",
        from: "explains",
        to: { uri: "https://example.org/explains" },
        field: "note",
      },
      ["relations", 2, "note"],
    ],
  ])("writes to %j", (what, path) => {
    const [patch, ...others] = patchesOf({ type: "rename", what, to: "New words" });
    expect(patch).toMatchObject({ path, value: "New words" });
    expect(others).toEqual([]);
  });

  it.each<[TextPlace, string, string]>([
    [{ kind: "state", scale: "three", id: "excused", field: "name" }, "state", "excused"],
    [{ kind: "level", scale: "five", id: "1", field: "name" }, "level", "1"],
    [{ kind: "competency", id: "constructor", field: "name" }, "competency", "constructor"],
    [{ kind: "domain", id: "speak", field: "name" }, "domain", "speak"],
    [{ kind: "community-value", position: 2, field: "name" }, "community-value", ""],
    [{ kind: "term", list: "kinds", id: "acme/garden", field: "name" }, "term", "acme/garden"],
    [
      { kind: "descriptor", progression: "p-presents", level: "2", field: "next" },
      "descriptor",
      "",
    ],
    [
      { kind: "relation", type: "covers", from: "explains", to: "drafts", field: "note" },
      "relation",
      "",
    ],
  ])("finds no %j", (what, kind, id) => {
    expect(run({ type: "rename", what, to: "New words" })).toEqual([
      {
        code: "unknown-item",
        severity: "error",
        path: ["recipe", "what"],
        data: { kind, id },
      },
    ]);
  });

  it("finds no licence, vision or portrait where there is none", () => {
    const { licence: _, vision: __, portrait: ___, vocabulary: ____, ...bare } = promise;
    for (const kind of ["licence", "vision", "portrait"] as const) {
      const field = { licence: "attribution", vision: "mission", portrait: "title" }[kind];
      const what = { kind, field } as TextPlace;
      const result = edit(bare, { type: "rename", what, to: "New" }, audit);
      expect(result).toMatchObject({ ok: false, issues: [{ data: { kind, id: "" } }] });
    }
  });

  it.each<[string, TextPlace, Text, boolean | undefined, Text]>([
    ["a plain text", name, "Shares ideas", undefined, "Shares ideas"],
    [
      "the main language of a text in several, whose review then no longer holds",
      title,
      "Our word",
      undefined,
      { en: "Our word", es: { text: "Nuestra promesa", reviewed: false } },
    ],
    [
      "the main language, meaning the same",
      title,
      "Our  promise",
      true,
      { en: "Our  promise", es: { text: "Nuestra promesa", reviewed: true } },
    ],
    [
      "the main language by the words that it has",
      title,
      { en: "Our promise", fr: "Notre promesse" },
      undefined,
      {
        en: "Our promise",
        es: { text: "Nuestra promesa", reviewed: true },
        fr: "Notre promesse",
      },
    ],
    [
      "another language",
      title,
      { es: "La promesa" },
      undefined,
      { en: "Our promise", es: "La promesa" },
    ],
    [
      "both languages, with their marks",
      title,
      { en: "Our word", es: { text: "Nuestra palabra", reviewed: true } },
      undefined,
      { en: "Our word", es: { text: "Nuestra palabra", reviewed: true } },
    ],
    [
      "a plain text by one in another language",
      name,
      { es: "Presenta ideas" },
      undefined,
      { en: "Presents ideas", es: "Presenta ideas" },
    ],
    [
      "no text by one in several languages",
      { kind: "competency", id: "presents", field: "description" },
      { es: "Presenta ideas" },
      undefined,
      { es: "Presenta ideas" },
    ],
  ])("changes %s", (_, what, to, sameMeaning, expected) => {
    const recipe = { type: "rename", what, to } as const;
    const marked = sameMeaning === undefined ? recipe : { ...recipe, sameMeaning };
    expect(patchesOf(marked)).toMatchObject([{ value: expected }]);
  });

  it("keeps a mark that was not set, where the words change", () => {
    const what: TextPlace = { kind: "framework", field: "description" };
    const unmarked = {
      ...promise,
      description: { en: "A", es: "B", fr: { text: "C", reviewed: false } },
    };
    const result = edit(unmarked, { type: "rename", what, to: "D" }, audit);
    expect(result).toMatchObject({
      value: { patches: [{ value: { en: "D", es: "B", fr: { text: "C", reviewed: false } } }] },
    });
  });

  it("says when nothing is different", () => {
    const result = edit(promise, { type: "rename", what: name, to: "Presents ideas" }, audit);
    expect(result).toMatchObject({ ok: true, value: { framework: promise, patches: [] } });
    expect(result.issues).toEqual([
      { code: "nothing-changed", severity: "note", path: ["recipe"], data: {} },
    ]);
    expect(result.ok && result.value.framework).toBe(promise);
  });

  it("reaches every text of a framework", () => {
    const kinds = new Set(textPlacesOf(promise).map(({ kind }) => kind));
    expect(kinds.size).toBe(17);
  });
});

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

describe("version", () => {
  it("gives a version, and a status and a day where they are given", () => {
    expect(
      patchesOf({ type: "version", version: "2", status: "adopted", adopted: "2026-08-01" }),
    ).toEqual([
      { op: "replace", path: ["version"], value: "2" },
      { op: "replace", path: ["status"], value: "adopted" },
      { op: "add", path: ["adopted"], value: "2026-08-01" },
    ]);
    expect(patchesOf({ type: "version", version: "2" })).toEqual([
      { op: "replace", path: ["version"], value: "2" },
    ]);
  });

  it("is not empty", () => {
    expect(run({ type: "version", version: "" })).toEqual([
      {
        code: "too-small",
        severity: "error",
        path: ["recipe", "version"],
        data: { least: 1, what: "characters" },
      },
    ]);
  });
});
