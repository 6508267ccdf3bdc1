import { checkFramework, plain, pointer, safeParseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromCase, link, toCase } from "./index.ts";

const doc = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";
const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const uriOf = (at: number): string => `https://example.org/ims/case/v1p0/CFItems/${uuid(at)}`;
const time = "2026-01-05T08:00:00Z";
const document = {
  identifier: doc,
  uri: "https://example.org/doc",
  title: "Our promise",
  creator: "Lantern Bay",
  lastChangeDateTime: time,
};

type Fields = Readonly<Record<string, unknown>>;
const item = (at: number, more: Fields = {}): Fields => ({
  identifier: uuid(at),
  uri: uriOf(at),
  fullStatement: `Statement ${at}`,
  lastChangeDateTime: time,
  ...more,
});
const to = (at: number): Fields => ({
  title: `Statement ${at}`,
  identifier: uuid(at),
  uri: uriOf(at),
});
const toDocument: Fields = {
  title: "Our promise",
  identifier: doc,
  uri: "https://example.org/doc",
};
let links = 0;
const association = (from: Fields, type: string, end: Fields, more: Fields = {}): Fields => {
  links += 1;
  return {
    identifier: uuid(900_000 + links),
    uri: `https://example.org/a/${links}`,
    lastChangeDateTime: time,
    associationType: type,
    originNodeURI: from,
    destinationNodeURI: end,
    ...more,
  };
};
const child = (at: number, parent?: number, more: Fields = {}): Fields =>
  association(to(at), "isChildOf", parent === undefined ? toDocument : to(parent), more);
const pack = (
  items: readonly unknown[],
  associations: readonly unknown[] = [],
  more: Fields = {},
): Fields =>
  deepFreeze({ CFDocument: document, CFItems: items, CFAssociations: associations, ...more });

/** What was found: code, place and repair, in the order of the file. */
const found = (json: unknown): readonly string[] =>
  fromCase(json).issues.map(({ code, path, repair }) => `${code} ${pointer(path)} ${repair}`);
const read = (json: unknown, options?: Parameters<typeof fromCase>[1]) => {
  const { value } = fromCase(json, options);
  if (value === undefined) throw new Error("nothing was read");
  return value.framework;
};
/** The same package after a journey through our model. */
const again = (json: unknown): { readonly [key: string]: unknown } =>
  JSON.parse(JSON.stringify(toCase(read(json))));

const levels = ["Needs work", "Adequate", "Good"].map((quality, at) => ({
  identifier: uuid(700 + at),
  uri: `https://example.org/l/${at}`,
  lastChangeDateTime: time,
  quality,
  score: at + 1,
  description: `I can ${quality}`,
  position: null,
}));
const rubric = (criterion: Fields): Fields => ({
  identifier: uuid(500),
  uri: "https://example.org/r",
  lastChangeDateTime: time,
  title: "Rubric",
  CFRubricCriteria: [
    { identifier: uuid(600), uri: "https://example.org/c", lastChangeDateTime: time, ...criterion },
  ],
});

describe("what real packages do", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a plain package", pack([item(1)], [child(1)]), []],
    [
      "a package in a wrapper",
      { CFPackage: pack([item(1)], [child(1)]) },
      ["case-wrapped /CFPackage converted"],
    ],
    [
      "a single item",
      { CFItem: item(1) },
      [
        "case-wrapped  converted",
        "case-document-missing /CFDocument made",
        "field-missing /CFDocument/uri made",
        "field-missing /CFDocument/lastChangeDateTime made",
        "field-missing /CFDocument/title made",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
    [
      "items as an object",
      pack([], [], { CFItems: { [uuid(1)]: item(1) } }),
      ["list-as-object /CFItems converted", `case-item-without-parent /CFItems/${uuid(1)} made`],
    ],
    [
      "a null for a field",
      pack([item(1, { listEnumeration: null })], [child(1)]),
      ["null-value /CFItems/0/listEnumeration left-out"],
    ],
    ["a null for a list", pack([], [], { CFRubrics: null }), ["null-value /CFRubrics left-out"]],
    [
      "the misspelt grade of old servers",
      pack([item(1, { educationalLevel: "06" })], [child(1)]),
      ["legacy-key /CFItems/0/educationalLevel renamed"],
    ],
    [
      "a time without a zone",
      pack([item(1, { lastChangeDateTime: "2017-05-25T18:05:33" })], [child(1)]),
      ["time-without-zone /CFItems/0/lastChangeDateTime converted"],
    ],
    [
      "a time as spreadsheets write it",
      pack([item(1, { lastChangeDateTime: "2017-08-23 23:48:01" })], [child(1)]),
      ["time-without-zone /CFItems/0/lastChangeDateTime converted"],
    ],
    [
      "a time that was never filled in",
      pack([item(1, { lastChangeDateTime: "YYYY-MM-DD hh:mm:ss" })], [child(1)]),
      [
        "value-unusable /CFItems/0/lastChangeDateTime carried",
        "field-missing /CFItems/0/lastChangeDateTime made",
      ],
    ],
    [
      "a number as a text",
      pack([item(1)], [child(1, undefined, { sequenceNumber: "3" })]),
      ["value-converted /CFAssociations/0/sequenceNumber converted"],
    ],
    [
      "a link that is just its URI",
      pack([item(1, { CFItemTypeURI: `https://example.org/t/${uuid(9)}` })], [child(1)]),
      ["value-converted /CFItems/0/CFItemTypeURI converted"],
    ],
    [
      "a destination outside",
      pack(
        [item(1)],
        [
          child(1),
          association(to(1), "exactMatchOf", {
            title: "",
            identifier: uuid(99),
            uri: `local:${uuid(99)}`,
          }),
        ],
      ),
      ["case-outside /CFAssociations/1/destinationNodeURI kept-as-external"],
    ],
    [
      "an origin outside",
      pack([item(1)], [child(1), association(to(98), "isRelatedTo", to(1))]),
      ["case-origin-outside /CFAssociations/1/originNodeURI kept-as-external"],
    ],
    [
      "the same item twice",
      pack([item(1), item(1)], [child(1)]),
      ["case-duplicate /CFItems/1 first-kept"],
    ],
    [
      "two items with one identifier",
      pack([item(1), item(1, { fullStatement: "Another" })], [child(1)]),
      ["case-duplicate /CFItems/1 made", "case-item-without-parent /CFItems/1 made"],
    ],
    [
      "the same association twice",
      pack(
        [item(1), item(2)],
        [child(1), child(2), ...[1, 1].map(() => association(to(1), "precedes", to(2)))],
      ),
      ["case-association-twice /CFAssociations/3 none"],
    ],
    ["an item with no parent", pack([item(1)]), ["case-item-without-parent /CFItems/0 made"]],
    [
      "an item with two parents",
      pack([item(1), item(2), item(3)], [child(1), child(2), child(3, 1), child(3, 2)]),
      ["case-several-parents /CFItems/2 first-kept"],
    ],
    [
      "items in a circle",
      pack([item(1), item(2)], [child(1, 2), child(2, 1)]),
      ["case-cycle /CFAssociations/1 carried", "case-item-without-parent /CFItems/1 made"],
    ],
    [
      "an item with no identifier",
      pack([item(1, { identifier: null })], [child(1)]),
      ["case-identifier-made /CFItems/0/identifier made"],
    ],
    [
      "an item with neither identifier nor URI",
      pack([{ fullStatement: "Alone", lastChangeDateTime: time }]),
      [
        "case-identifier-made /CFItems/0/identifier made",
        "field-missing /CFItems/0/uri made",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
    [
      "an identifier in capitals",
      pack([item(1, { identifier: uuid(10).replace("0000-4000", "ABCD-4000"), uri: "u" })]),
      [
        "case-identifier-case /CFItems/0/identifier converted",
        "case-item-without-parent /CFItems/0 made",
      ],
    ],
    [
      "an entry that is no record",
      pack([item(1), 5], [child(1)]),
      ["not-a-record /CFItems/1 carried"],
    ],
    [
      "an association without an end",
      pack(
        [item(1)],
        [
          child(1),
          {
            identifier: uuid(3),
            uri: "u",
            lastChangeDateTime: time,
            associationType: "precedes",
            originNodeURI: to(1),
          },
        ],
      ),
      ["case-association-without-end /CFAssociations/1 carried"],
    ],
    [
      "a field of nobody's",
      pack([item(1, { colour: "red" })], [child(1)]),
      ["unknown-key /CFItems/0/colour carried"],
    ],
    [
      "a type of association of its own",
      pack([item(1), item(2)], [child(1), child(2), association(to(1), "dependsOn", to(2))]),
      ["case-unknown-association /CFAssociations/2/associationType carried"],
    ],
    [
      "an extension of a type, with a hyphen",
      pack([item(1), item(2)], [child(1), child(2), association(to(1), "ext:builds-on", to(2))]),
      [],
    ],
    [
      "a criterion without an item",
      pack([item(1)], [child(1)], {
        CFRubrics: [
          rubric({ CFRubricCriterionLevels: levels.map(({ position: _, ...one }) => one) }),
        ],
      }),
      ["case-criterion-without-item /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
    [
      "a rubric with two levels",
      pack([item(1)], [child(1)], {
        CFRubrics: [
          rubric({
            CFItemURI: to(1),
            CFRubricCriterionLevels: levels.slice(1).map(({ position: _, ...one }) => one),
          }),
        ],
      }),
      ["case-levels-do-not-fit /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
  ])("reads %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
    const framework = read(json);
    expect(safeParseFramework(framework).ok).toBe(true);
    expect(read(again(json))).toStrictEqual(framework);
  });

  it("gives nothing for what is no package, and says so", () => {
    for (const json of [{}, [], 5, "hello", null, { a: 1 }]) {
      const { value, issues } = fromCase(json);
      expect(value).toBeUndefined();
      expect(issues).toHaveLength(1);
    }
  });
});

describe("what comes back", () => {
  it("is every field, unknown keys and extensions of others", () => {
    const one = item(1, {
      colour: "red",
      educationLevel: ["03", "04"],
      conceptKeywords: ["a"],
      CFItemType: "Claim",
      notes: "A note",
      extensions: { acme: { deep: [1, { two: null }] } },
    });
    const [written] = again(pack([one], [child(1)]))["CFItems"] as readonly Fields[];
    expect(written).toEqual({
      ...Object.fromEntries(Object.entries(one).filter(([key]) => key !== "colour")),
      extensions: {
        acme: { deep: [1, { two: null }] },
        "whole-learner/framework": { kind: "competency", other: { colour: "red" } },
      },
    });
  });

  it("is the text just as it came: Markdown, LaTeX, HTML, no-break spaces, signs beyond the basic plane", () => {
    const text = " **bold**\n- $\\frac{a}{b}$ <b>x</b>\u00A0two?- \u{1D451} 技能 ";
    const framework = read(pack([item(1, { fullStatement: text })], [child(1)]));
    expect(framework.competencies[0]?.name).toBe(text);
    expect(
      (
        again(pack([item(1, { fullStatement: text })], [child(1)]))["CFItems"] as readonly Fields[]
      )[0]?.["fullStatement"],
    ).toBe(text);
  });

  it("carries the licence with the name that the definitions give it, since titles in links are cut", () => {
    const licence = {
      identifier: uuid(40),
      uri: "https://example.org/licence",
      title: "A long name of a licence",
      licenseText: "All of it.",
      lastChangeDateTime: time,
    };
    const json = pack([], [], {
      CFDocument: {
        ...document,
        licenseURI: { title: "A long na", identifier: uuid(40), uri: licence.uri },
      },
      CFDefinitions: { CFLicenses: [licence] },
    });
    expect(read(json).licence).toMatchObject({
      name: "A long name of a licence",
      link: "https://example.org/licence",
    });
    expect(again(json)["CFDefinitions"]).toEqual({ CFLicenses: [licence] });
    expect((again(json)["CFDocument"] as Fields)["licenseURI"]).toEqual({
      title: "A long na",
      identifier: uuid(40),
      uri: licence.uri,
    });
  });

  it("follows what was edited in between", () => {
    const framework = read(pack([item(1, { humanCodingScheme: "A.1" })], [child(1)]));
    const [competency] = framework.competencies;
    const edited = {
      ...framework,
      competencies: [{ ...competency, name: "Said better" }],
    } as typeof framework;
    expect(toCase(edited).CFItems[0]).toMatchObject({
      fullStatement: "Said better",
      humanCodingScheme: "A.1",
      uri: uriOf(1),
    });
  });

  it("has the policy that the document was given", () => {
    const { framework } = { framework: read(pack([item(1)], [child(1)])) };
    const policy = { format: "whole-learner/policy@1", id: "ours" };
    // A policy is not looked at on the way: a part of one shows that it travels.
    const { value } = fromCase(toCase(framework, { policy: policy as never }));
    expect(value).toEqual({ framework, policy });
  });
});

describe("what items become", () => {
  const tree = pack(
    [item(1), item(2), item(3, { CFItemType: "Indicator" })],
    [child(1), child(2, 1), child(3, 2)],
  );

  it("is an outcome at the top, competencies below, and what a type says", () => {
    const { outcomes, competencies, indicators } = read(tree);
    expect([outcomes, competencies, indicators].map((list) => list.map(({ id }) => id))).toEqual([
      [uuid(1)],
      [uuid(2)],
      [uuid(3)],
    ]);
  });

  it("follows the options", () => {
    const options = {
      kinds: { indicator: "competency" },
      kindsByDepth: ["domain", "outcome"],
      part: "whole-learner",
    } as const;
    const { domains, outcomes, competencies } = read(tree, options);
    expect([domains, outcomes, competencies].map((list) => list.map(({ id }) => id))).toEqual([
      [uuid(1)],
      [uuid(2)],
      [uuid(3)],
    ]);
    expect(outcomes[0]?.part).toBe("whole-learner");
  });

  it("stands by sequence number, then by what else numbers siblings", () => {
    const ids = (json: unknown): readonly string[] =>
      read(json).competencies.map(({ code }) => code ?? "");
    const coded = (at: number, code: string): Fields => item(at, { humanCodingScheme: code });
    expect(
      ids(
        pack([coded(1, "A.10"), coded(2, "A.2"), coded(3, "A.1")], [child(1), child(2), child(3)]),
      ),
    ).toEqual(["A.1", "A.2", "A.10"]);
    expect(
      ids(
        pack(
          [coded(1, "A.10"), coded(2, "A.2")],
          [child(1, undefined, { sequenceNumber: 1 }), child(2, undefined, { sequenceNumber: 2 })],
        ),
      ),
    ).toEqual(["A.10", "A.2"]);
  });

  it("has its grades as bands, youngest first", () => {
    const { gradeBands, competencies } = read(
      pack([item(1, { educationLevel: ["10", "KG"] })], [child(1)]),
    );
    expect(gradeBands.map(({ id }) => id)).toEqual(["KG", "10"]);
    expect(competencies[0]?.bands).toEqual(["10", "KG"]);
  });
});

describe("what becomes a progression", () => {
  const said = (json: unknown) => {
    const framework = read(json);
    const [scale] = framework.scales;
    expect(checkFramework(framework).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read(again(json))).toStrictEqual(framework);
    return {
      levels: scale?.levels.map(({ name, value }) => `${plain(name, [], "en")} ${value}`),
      goal: scale?.goal,
      of: framework.progressions.map(({ competency }) => competency),
      statements: framework.progressions[0]?.descriptors.map(
        ({ level, statement }) => `${level} ${plain(statement, [], "en")}`,
      ),
    };
  };

  it("is a rubric's criterion, its levels by score whatever their sequence", () => {
    const json = pack([item(1)], [child(1)], {
      CFRubrics: [
        rubric({
          CFItemURI: to(1),
          weight: 0.3,
          description: "Clearly",
          CFRubricCriterionLevels: [...levels].reverse(),
        }),
      ],
    });
    expect(said(json)).toEqual({
      levels: ["Needs work 1", "Adequate 2", "Good 3"],
      goal: "2",
      of: [uuid(1)],
      statements: ["1 I can Needs work", "2 I can Adequate", "3 I can Good"],
    });
  });

  it("is a family of child items of a type that says so", () => {
    const level = (at: number, number: number): Fields =>
      item(at, {
        CFItemType: "Range ALD",
        abbreviatedStatement: `Level ${number}`,
        fullStatement: `Does ${number}`,
      });
    const json = pack(
      [item(1), level(2, 3), level(3, 1), level(4, 2)],
      [child(1), child(2, 1), child(3, 1), child(4, 1)],
    );
    expect(said(json)).toEqual({
      levels: ["Level 1 1", "Level 2 2", "Level 3 3"],
      goal: "2",
      of: [uuid(1)],
      statements: ["1 Does 1", "2 Does 2", "3 Does 3"],
    });
    expect(read(json).indicators.map(({ level: one }) => one)).toEqual(["3", "1", "2"]);
  });

  it("is what hasSkillLevel points at, in its sequence", () => {
    const skills = [4, 3, 2].map((at, place) =>
      association(to(1), "hasSkillLevel", to(at), { sequenceNumber: place + 1 }),
    );
    const json = pack(
      [1, 2, 3, 4].map((at) => item(at)),
      [1, 2, 3, 4].map((at) => child(at)).concat(skills),
    );
    expect(said(json)).toMatchObject({
      of: [uuid(1)],
      statements: ["1 Statement 4", "2 Statement 3", "3 Statement 2"],
    });
    expect(read(json).competencies.map(({ reporting }) => reporting)).toEqual([
      "level",
      "none",
      "none",
      "none",
    ]);
  });
});

describe("packages linked", () => {
  const first = read(
    pack(
      [item(1)],
      [
        child(1),
        association(to(1), "exactMatchOf", {
          title: "Statem",
          identifier: uuid(2).toUpperCase(),
          uri: `local:${uuid(2)}`,
        }),
      ],
    ),
  );
  const second = read({
    ...pack([item(2, { humanCodingScheme: "B.2" })], []),
    CFDocument: { ...document, identifier: uuid(77) },
  });

  it("say where their references lead", () => {
    expect(link([first, second]).value[0]?.relations[0]?.to).toMatchObject({
      framework: uuid(77),
      name: "Statement 2",
      code: "B.2",
    });
    expect(link([first, second]).issues).toEqual([]);
  });

  it("stay the very same where nothing is resolved", () => {
    expect(link([first]).value[0]).toBe(first);
    expect(link([first, second]).value[1]).toBe(second);
  });

  it("take the first of two that have the same item", () => {
    const third = { ...second, id: uuid(78) };
    const { value, issues } = link([first, second, third]);
    expect(value[0]?.relations[0]?.to).toMatchObject({ framework: uuid(77) });
    expect(issues.map(({ code, path }) => `${code} ${pointer(path)}`)).toEqual([
      "case-in-several-packages /2",
    ]);
  });
});
