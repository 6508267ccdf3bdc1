import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../../test/frameworks/framework-of.ts";
import { hostile } from "@whole-learner/testkit/arbitraries";
import type { Competency } from "../competency.ts";
import type { Framework, FrameworkNode } from "../framework.ts";
import { aboveOf } from "./above-of.ts";
import { ancestorsOf } from "./ancestors-of.ts";
import { childrenOf } from "./children-of.ts";
import { competenciesUnder } from "./competencies-under.ts";
import { descendantsOf } from "./descendants-of.ts";
import { homeOf } from "./home-of.ts";
import { indexFramework } from "./index-framework.ts";
import { nodeOf } from "./node-of.ts";
import { nodesByCode } from "./nodes-by-code.ts";
import { nodesByIdentifier } from "./nodes-by-identifier.ts";
import { outcomeOf } from "./outcome-of.ts";
import { outlineOf } from "./outline-of.ts";
import { relationsFrom } from "./relations-from.ts";
import { relationsTo } from "./relations-to.ts";
import { reportingCompetencies } from "./reporting-competencies.ts";
import { rootsOf } from "./roots-of.ts";

const ids = (nodes: readonly FrameworkNode[]): readonly string[] =>
  nodes.map(({ node }) => node.id);

const competency = (id: string, partOf?: string, more: Partial<Competency> = {}): Competency => ({
  id,
  name: id,
  reporting: "level",
  ...(partOf === undefined ? {} : { partOf }),
  ...more,
});

const school: Framework = frameworkOf({
  domains: [
    { id: "together", name: "Belonging together" },
    { id: "myself", name: "Knowing myself", order: 1 },
  ],
  outcomes: [
    { id: "team", name: "Works as a team", part: "whole-learner", partOf: "together" },
    { id: "steer", name: "Steers their learning", part: "whole-learner", partOf: "myself" },
  ],
  competencies: [
    competency("share", "team", { code: "TEAM.1" }),
    competency("repair", "team", { code: "TEAM.2", order: 2 }),
    competency("look", "team", { code: "TEAM.3", order: 1, reporting: "narrative" }),
    competency("plan", "steer", {
      code: "STEER.1",
      identifiers: [{ system: "urn:case", value: "42" }],
    }),
    competency("roles", "share", { reporting: "none" }),
  ],
  indicators: [
    { id: "asks", statement: "I can ask who does what.", partOf: "roles", code: "TEAM.1" },
  ],
  relations: [
    { type: "part-of", from: "plan", to: "team", order: 1.5 },
    { type: "precedes", from: "share", to: "repair" },
    { type: "related", from: "share", to: { uri: "https://example.org/7" } },
    { type: "precedes", from: "gone", to: "repair" },
  ],
});

describe("a school's framework", () => {
  const index = indexFramework(school);

  it.each([
    ["nodeOf", nodeOf(index, "team")?.kind, "outcome"],
    ["nodeOf, unknown", nodeOf(index, "nobody"), undefined],
    ["roots, by order first", ids(rootsOf(index)), ["myself", "together"]],
    [
      "children, by order first",
      ids(childrenOf(index, "team")),
      ["look", "plan", "repair", "share"],
    ],
    ["children of a leaf", childrenOf(index, "asks"), []],
    ["children of an unknown id", childrenOf(index, "nobody"), []],
    ["home", homeOf(index, "plan")?.node.id, "steer"],
    ["home of a root", homeOf(index, "myself"), undefined],
    ["home of an unknown id", homeOf(index, "nobody"), undefined],
    ["above, home first", ids(aboveOf(index, "plan")), ["steer", "team"]],
    ["above a root", aboveOf(index, "myself"), []],
    ["above an unknown id", aboveOf(index, "nobody"), []],
    [
      "ancestors, nearest first",
      ids(ancestorsOf(index, "plan")),
      ["steer", "team", "myself", "together"],
    ],
    ["ancestors of an unknown id", ancestorsOf(index, "nobody"), []],
    [
      "descendants as an outline",
      ids(descendantsOf(index, "together")),
      ["team", "look", "plan", "repair", "share", "roles", "asks"],
    ],
    ["descendants of an unknown id", descendantsOf(index, "nobody"), []],
    [
      "the outline, a node with two places where it is met first",
      ids(outlineOf(index)),
      ["myself", "steer", "plan", "together", "team", "look", "repair", "share", "roles", "asks"],
    ],
    ["the outcome at home", outcomeOf(index, "plan")?.id, "steer"],
    ["the outcome above a competency in a competency", outcomeOf(index, "roles")?.id, "team"],
    [
      "competencies under a domain",
      competenciesUnder(index, "together").map(({ id }) => id),
      ["look", "plan", "repair", "share", "roles"],
    ],
    ["competencies under themselves", competenciesUnder(index, "roles"), []],
    [
      "competencies that reports speak of",
      reportingCompetencies(index).map(({ id }) => id),
      ["plan", "look", "repair", "share"],
    ],
    ["a code of one", ids(nodesByCode(index, "TEAM.2")), ["repair"]],
    ["a code of two", ids(nodesByCode(index, "TEAM.1")), ["share", "asks"]],
    ["an unknown code", nodesByCode(index, "TEAM"), []],
    ["an identifier", ids(nodesByIdentifier(index, "urn:case", "42")), ["plan"]],
    ["an identifier of another system", nodesByIdentifier(index, "urn:other", "42"), []],
    ["an unknown identifier", nodesByIdentifier(index, "urn:case", "43"), []],
    ["relations from", relationsFrom(index, "share"), school.relations.slice(1, 3)],
    ["relations from, of a type", relationsFrom(index, "share", "related"), [school.relations[2]]],
    ["relations from a node outside", relationsFrom(index, "gone"), [school.relations[3]]],
    ["relations to", relationsTo(index, "repair"), [school.relations[1], school.relations[3]]],
    ["relations to, of another type", relationsTo(index, "repair", "covers"), []],
    ["relations of an unknown id", relationsFrom(index, "nobody"), []],
    ["relations to an unknown id", relationsTo(index, "nobody"), []],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("what only a careful index gets right", () => {
  it("gives a node that is part of the same place twice once, at its home's order", () => {
    const framework = frameworkOf({
      competencies: [
        competency("top"),
        competency("b", "top", { order: 2 }),
        competency("a", "top"),
      ],
      relations: [
        { type: "part-of", from: "b", to: "top", order: 0 },
        { type: "part-of", from: "a", to: "b", order: 1 },
        { type: "part-of", from: "a", to: "b", order: 2 },
      ],
    });
    const index = indexFramework(framework);
    expect(ids(childrenOf(index, "top"))).toEqual(["b", "a"]);
    expect(ids(aboveOf(index, "b"))).toEqual(["top"]);
    expect(ids(aboveOf(index, "a"))).toEqual(["top", "b"]);
    expect(ids(childrenOf(index, "b"))).toEqual(["a"]);
  });

  it("counts a school's own kind of part-of as one", () => {
    const index = indexFramework(
      frameworkOf({
        vocabulary: {
          relations: [
            { id: "strand", name: "Strand", broader: "part-of" },
            { id: "strand", name: "Strand again", broader: "related" },
            { id: "echo", name: "Echo" },
          ],
        },
        competencies: [competency("a"), competency("b")],
        relations: [
          { type: "strand", from: "b", to: "a" },
          { type: "echo", from: "a", to: "b" },
        ],
      }),
    );
    expect(ids(childrenOf(index, "a"))).toEqual(["b"]);
    expect(ids(rootsOf(index))).toEqual(["a"]);
    expect(relationsFrom(index, "b", "part-of")).toHaveLength(1);
    expect(relationsTo(index, "a", "strand")).toHaveLength(1);
    expect(relationsTo(index, "a", "related")).toHaveLength(0);
  });

  it("takes a home that is not there for none and a node outside for no place above", () => {
    const index = indexFramework(
      frameworkOf({
        competencies: [competency("a", "gone"), competency("b")],
        relations: [
          { type: "part-of", from: "b", to: { uri: "https://example.org/7" } },
          { type: "part-of", from: "b", to: "gone" },
        ],
      }),
    );
    expect(homeOf(index, "a")).toBe(undefined);
    expect(ids(rootsOf(index))).toEqual(["a", "b"]);
  });

  it("finds the first of two nodes with the same id, whatever their kind", () => {
    const index = indexFramework(
      frameworkOf({
        outcomes: [{ id: "same", name: "Outcome", part: "academic" }],
        competencies: [competency("same", undefined, { code: "C" }), competency("under", "same")],
      }),
    );
    expect(nodeOf(index, "same")?.kind).toBe("outcome");
    expect(nodesByCode(index, "C")).toEqual([]);
    expect(ids(childrenOf(index, "same"))).toEqual(["under"]);
  });

  it("ends in a cycle, keeps it as it is written and loses none of its nodes", () => {
    const index = indexFramework(
      frameworkOf({
        competencies: [
          competency("a", "c"),
          competency("b", "a"),
          competency("c", "b"),
          competency("self", "self"),
        ],
      }),
    );
    expect(rootsOf(index)).toEqual([]);
    expect(ids(childrenOf(index, "self"))).toEqual(["self"]);
    expect(descendantsOf(index, "self")).toEqual([]);
    expect(ancestorsOf(index, "self")).toEqual([]);
    expect(ids(descendantsOf(index, "b"))).toEqual(["c", "a"]);
    expect(ids(ancestorsOf(index, "b"))).toEqual(["a", "c"]);
    expect(ids(outlineOf(index))).toEqual(["a", "b", "c", "self"]);
  });

  it("gives each node once where ways part and meet again", () => {
    const index = indexFramework(
      frameworkOf({
        competencies: [
          competency("top"),
          competency("left", "top"),
          competency("right", "top"),
          competency("low", "left"),
        ],
        relations: [{ type: "part-of", from: "low", to: "right" }],
      }),
    );
    expect(ids(descendantsOf(index, "top"))).toEqual(["left", "low", "right"]);
    expect(ids(ancestorsOf(index, "low"))).toEqual(["left", "right", "top"]);
  });

  it("lists a node that gives the same identifier twice once", () => {
    const identifier = { system: "urn:case", value: "42" };
    const index = indexFramework(
      frameworkOf({
        competencies: [
          competency("a", undefined, { identifiers: [identifier, identifier] }),
          competency("b", undefined, { identifiers: [identifier] }),
        ],
      }),
    );
    expect(ids(nodesByIdentifier(index, "urn:case", "42"))).toEqual(["a", "b"]);
  });

  it.each([...hostile, ""])("takes %j for an id like any other", (id) => {
    const empty = indexFramework(frameworkOf({}));
    expect(nodeOf(empty, id)).toBe(undefined);
    expect(childrenOf(empty, id)).toEqual([]);
    expect(nodesByCode(empty, id)).toEqual([]);
    expect(nodesByIdentifier(empty, id, id)).toEqual([]);
    expect(relationsFrom(empty, id)).toEqual([]);
    const index = indexFramework(
      frameworkOf({
        competencies: [
          competency(id, undefined, { code: id, identifiers: [{ system: id, value: id }] }),
          competency("child", id),
        ],
        relations: [{ type: "precedes", from: id, to: id }],
      }),
    );
    expect(ids(childrenOf(index, id))).toEqual(["child"]);
    expect(ids(nodesByCode(index, id))).toEqual([id]);
    expect(ids(nodesByIdentifier(index, id, id))).toEqual([id]);
    expect(relationsTo(index, id)).toHaveLength(1);
  });
});
