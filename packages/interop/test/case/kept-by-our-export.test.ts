import { safeParseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../../src/case/index.ts";
import { association, child, type Fields, item, pack, to, uuid } from "./package-of.ts";
import { found, read } from "./read-package.ts";
import { levels, rubric } from "./rubric-of.ts";

const key = "whole-learner/framework";

/** Item 2 has a rubric; items 4, 5 and 6 describe levels of item 3. */
const described = (at: number, number: number): Fields =>
  item(at, { CFItemType: "Level", abbreviatedStatement: `Level ${number}` });
const mixed = pack(
  [
    item(1, { educationLevel: ["12"] }),
    item(2, { educationLevel: ["04"] }),
    item(3, { educationLevel: ["03"] }),
    described(4, 1),
    described(5, 2),
    described(6, 3),
    item(7),
  ],
  [child(1), child(2, 1), child(3, 1), child(4, 3), child(5, 3), child(6, 3), child(7, 1)],
  { CFRubrics: [rubric({ CFItemURI: to(2), CFRubricCriterionLevels: levels })] },
);

const sent = (value: unknown): Fields => JSON.parse(JSON.stringify(value));
const written = (framework = read(mixed)): Fields => sent(toCase(framework));

/** The package after somebody wrote something else for what our export kept with the document. */
const tampered = (kept: Fields): Fields => {
  const { CFDocument, ...rest } = written() as { readonly CFDocument: Fields };
  const extensions = CFDocument["extensions"] as Fields;
  const changed = { ...extensions, [key]: { ...(extensions[key] as Fields), ...kept } };
  return { ...rest, CFDocument: { ...CFDocument, extensions: changed } };
};

/** The package without anything that our export kept. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, member) => (name === key ? undefined : member));

describe("a package of our own export", () => {
  it("has its progressions in the order of the framework, and those that came to it after all others", () => {
    const framework = read(mixed);
    const order = framework.progressions.map(({ competency }) => competency);
    expect(order).toEqual([uuid(2), uuid(3)]);
    const turned = { ...framework, progressions: [...framework.progressions].reverse() };
    expect(read(written(framework))).toStrictEqual(framework);
    expect(read(written(turned))).toStrictEqual(turned);

    const { CFRubrics, ...rest } = written(turned) as { readonly CFRubrics: readonly Fields[] };
    const another = {
      ...rubric({ identifier: uuid(601), CFItemURI: to(7), CFRubricCriterionLevels: levels }),
      identifier: uuid(501),
    };
    const grown = read({ ...rest, CFRubrics: [another, ...CFRubrics] });
    expect(grown.progressions.map(({ competency }) => competency)).toEqual([
      uuid(3),
      uuid(2),
      uuid(7),
    ]);
  });

  it("is trusted in what it says, and told of in what somebody put to it", () => {
    const json = { CFPackage: { ...written(), colour: "red" } };
    expect(found(json)).toEqual([
      "case-wrapped /CFPackage converted",
      "unknown-key /CFPackage/colour carried",
    ]);
    const { extensions: _, ...framework } = read(json);
    const { extensions: __, ...before } = read(mixed);
    expect(framework).toStrictEqual(before);
  });

  it.each<[string, Fields]>([
    ["something that no framework has", { describes: "stars" }],
    ["something that cannot be read at all", { scales: [null] }],
    ["scales that are none", { scales: [{ id: "s" }] }],
    ["bands that are none", { gradeBands: ["03"] }],
  ])("is read by what CASE says alone where somebody made of what it kept %s", (_, kept) => {
    const json = tampered(kept);
    const { value, issues } = fromCase(json);
    const alone = fromCase(bare(json));
    expect(issues).toEqual([
      {
        code: "case-kept-unusable",
        severity: "warning",
        path: ["CFDocument"],
        data: {},
        repair: "left-out",
      },
      ...alone.issues,
    ]);
    expect(value).toStrictEqual(alone.value);
    expect(safeParseFramework(value?.framework).ok).toBe(true);
    expect(value?.framework.gradeBands.map(({ id }) => id)).toEqual(["03", "04"]);
  });
});

it("what others write under our key of an item is not trusted without a document of our export", () => {
  const ours = { extensions: { [key]: { kind: "domain", id: "mine" } } };
  const { domains, competencies } = read(pack([item(1, ours)], [child(1)]));
  expect(domains).toEqual([]);
  expect(competencies.map(({ id }) => id)).toEqual([uuid(1)]);
});

it("a policy that is not there is not said", () => {
  expect(fromCase(mixed).value).toStrictEqual({ framework: read(mixed) });
});

it("an association of another type is a term of the vocabulary, beside those that it has", () => {
  const peer = pack(
    [item(1), item(2)],
    [child(1), child(2), association(to(1), "isPeerOf", to(2))],
  );
  const framework = read(peer);
  expect(framework.vocabulary).toEqual({
    relations: [{ id: "case/isPeerOf", name: "isPeerOf" }],
  });
  expect(read(mixed)).not.toHaveProperty("vocabulary");
  const word = { id: "inspires", name: "inspires" };
  const spoken = { ...framework, vocabulary: { relations: [word] }, relations: [] };
  const json = written(spoken) as { readonly CFAssociations: readonly Fields[] };
  const CFAssociations = [...json.CFAssociations, association(to(2), "isPeerOf", to(1))];
  expect(read({ ...json, CFAssociations }).vocabulary).toEqual({
    relations: [word, { id: "case/isPeerOf", name: "isPeerOf" }],
  });
});
