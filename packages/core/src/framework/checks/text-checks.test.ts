import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../../test/frameworks/framework-of.ts";
import { pointer } from "../../issue/pointer.ts";
import type { Framework } from "../framework.ts";
import { indexFramework } from "../lookup/index-framework.ts";
import { eachText } from "../texts/each-text.ts";
import { missingTranslation } from "./missing-translation.ts";
import { unlistedLanguage } from "./unlisted-language.ts";

const named = { id: "x", name: "Name", meaning: "Meaning" };
const retired = { on: "2025-06-30", reason: "Reason" };
/** Every field of a framework that can hold a text, each with one. */
const full: Framework = frameworkOf({
  title: "Title",
  description: "Description",
  licence: { name: "CC0 1.0", attribution: "Attribution" },
  vision: { mission: "Mission", vision: "Vision", values: [{ name: "Value", meaning: "Meaning" }] },
  portrait: { title: "Portrait", introduction: "Introduction", outcomes: [] },
  vocabulary: {
    kinds: [named],
    settings: [named],
    roles: [named],
    relations: [named],
    features: [named],
  },
  gradeBands: [{ id: "b", name: "Band", grades: ["1"] }],
  scales: [
    {
      ...five,
      name: "Scale",
      levels: [{ id: "1", name: "Level", value: 1, meaning: "Meaning" }],
      states: [{ id: "excused", name: "State", meaning: "Meaning" }],
    },
  ],
  domains: [{ id: "d", code: "D", name: "Domain", description: "Description", retired }],
  outcomes: [{ id: "o", name: "Outcome", description: "Description", part: "academic", retired }],
  competencies: [
    {
      id: "c",
      name: "Competency",
      statement: "Statement",
      description: "Description",
      reporting: "level",
      retired,
    },
  ],
  indicators: [{ id: "i", statement: "Statement", partOf: "c", retired }],
  progressions: [
    {
      id: "p",
      name: "Progression",
      competency: "c",
      scale: "five",
      family: "continuum",
      expected: [],
      descriptors: [
        { level: "1", statement: "Statement", next: "Next", exemplar: "https://example.org" },
        { level: "2", statement: "Statement" },
      ],
    },
  ],
  relations: [
    {
      type: "related",
      from: "c",
      to: { uri: "https://example.org/7", name: "Elsewhere" },
      note: "Note",
    },
    { type: "related", from: "c", to: "o" },
  ],
  extensions: { note: "No text of ours" },
});

const everyPlace = [
  "/title",
  "/description",
  "/licence/attribution",
  "/vision/mission",
  "/vision/vision",
  "/vision/values/0/name",
  "/vision/values/0/meaning",
  "/portrait/title",
  "/portrait/introduction",
  ...["kinds", "settings", "roles", "relations", "features"].flatMap((list) => [
    `/vocabulary/${list}/0/name`,
    `/vocabulary/${list}/0/meaning`,
  ]),
  "/gradeBands/0/name",
  "/scales/0/name",
  "/scales/0/levels/0/name",
  "/scales/0/levels/0/meaning",
  "/scales/0/states/0/name",
  "/scales/0/states/0/meaning",
  "/domains/0/name",
  "/domains/0/description",
  "/domains/0/retired/reason",
  "/outcomes/0/name",
  "/outcomes/0/description",
  "/outcomes/0/retired/reason",
  "/competencies/0/name",
  "/competencies/0/statement",
  "/competencies/0/description",
  "/competencies/0/retired/reason",
  "/indicators/0/statement",
  "/indicators/0/retired/reason",
  "/progressions/0/name",
  "/progressions/0/descriptors/0/statement",
  "/progressions/0/descriptors/0/next",
  "/progressions/0/descriptors/1/statement",
  "/relations/0/to/name",
  "/relations/0/note",
];

describe("eachText", () => {
  it("visits every text with its place, and nothing else", () => {
    const places: string[] = [];
    eachText(full, (text, path) => {
      expect(path.reduce((at, key) => (at as never)[key], full as unknown)).toBe(text);
      places.push(pointer(path));
    });
    expect(places).toEqual(everyPlace);
  });

  it("passes over what is absent", () => {
    const places: string[] = [];
    eachText(frameworkOf({ scales: [] }), (_, path) => places.push(pointer(path)));
    expect(places).toEqual(["/title"]);
  });
});

describe("missingTranslation", () => {
  it("takes plain texts for the main language and finds every other missing", () => {
    const found = missingTranslation(indexFramework({ ...full, languages: ["en", "es"] }));
    expect(found.map(({ path }) => pointer(path))).toEqual(everyPlace);
    expect(new Set(found.map(({ data }) => JSON.stringify(data)))).toEqual(
      new Set(['{"language":"es"}']),
    );
    expect(missingTranslation(indexFramework(full))).toEqual([]);
  });

  it.each<[string, Framework["title"], string[]]>([
    ["in both", { en: "Title", es: "Título" }, []],
    [
      "with review",
      { en: { text: "Title", reviewed: true }, es: { text: "Título", reviewed: false } },
      [],
    ],
    ["in one", { en: "Title" }, ["es"]],
    ["in the other", { es: "Título" }, ["en"]],
    ["empty in one", { en: "Title", es: " " }, ["es"]],
    ["empty with review in one", { en: { text: "", reviewed: true }, es: "Título" }, ["en"]],
    ["plain", "Title", ["es"]],
    ["empty", "", ["en", "es"]],
    ["in none", {}, ["en", "es"]],
    ["in another", { fr: "Titre" }, ["en", "es"]],
  ])("a text %s", (_, title, languages) => {
    const framework = frameworkOf({ title, languages: ["en", "es", "en"], scales: [] });
    expect(missingTranslation(indexFramework(framework))).toEqual(
      languages.map((language) => ({
        code: "missing-translation",
        severity: "warning",
        path: ["title"],
        data: { language },
      })),
    );
  });
});

describe("unlistedLanguage", () => {
  it("finds languages that the framework does not list, at the wording", () => {
    const framework = frameworkOf({
      title: { en: "Title", fr: "Titre", EN: "Title" },
      description: "Plain",
      gradeBands: [{ id: "b", name: { es: { text: "Banda", reviewed: true } } }],
    });
    expect(unlistedLanguage(indexFramework(framework))).toEqual([
      {
        code: "unlisted-language",
        severity: "warning",
        path: ["title", "fr"],
        data: { language: "fr" },
      },
      {
        code: "unlisted-language",
        severity: "warning",
        path: ["title", "EN"],
        data: { language: "EN" },
      },
      {
        code: "unlisted-language",
        severity: "warning",
        path: ["gradeBands", 0, "name", "es"],
        data: { language: "es" },
      },
    ]);
    expect(
      unlistedLanguage(indexFramework({ ...framework, languages: ["en", "fr", "EN", "es"] })),
    ).toEqual([]);
  });
});
