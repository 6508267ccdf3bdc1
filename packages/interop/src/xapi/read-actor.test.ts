import { describe, expect, it } from "vitest";
import {
  ana,
  ben,
  entries,
  first,
  id,
  listens,
  objective,
  rating,
  read,
  reading,
  said,
  scored,
} from "../../test/xapi-statements.ts";

describe("the actor", () => {
  it.each<[string, object, string]>([
    ["an address, whatever the case of its domain", { mbox: "mailto:ana@School.Example" }, "ana"],
    ["an address that is not known", { mbox: "mailto:eve@b.example" }, "mailto:eve@b.example"],
    ["an address without its scheme", { mbox: "eve@b.example" }, "mailto:eve@b.example"],
    [
      "a digest of an address",
      { mbox_sha1sum: "EBD31E95054C018B10727CCFFD2EF2EC3A016EE9" },
      "sha1:ebd31e95054c018b10727ccffd2ef2ec3a016ee9",
    ],
    ["an OpenID", { openid: "https://id.example/eve" }, "https://id.example/eve"],
    ["an account at home, by its name", ben, "ben"],
    [
      "an account elsewhere",
      { account: { homePage: "https://other.example", name: "ben" } },
      "https://other.example ben",
    ],
    [
      "an account whose name is a number",
      { account: { homePage: "https://lms.example", name: 17 } },
      "17",
    ],
  ])("is named by %s", (_, actor, learner) => {
    expect(first(scored({ actor }))).toMatchObject({ learner });
    expect(said(scored({ actor }))).toEqual([]);
  });

  it("may be named in several ways at once: the first of account, address, digest, OpenID counts", () => {
    const actor = { ...ben, ...ana, name: "Ben" };
    expect(first(scored({ actor }))).toMatchObject({ learner: "ben" });
    expect(said(scored({ actor }))).toEqual(["warning xapi-several-identifiers /actor first-kept"]);
    expect(read(scored({ actor })).value.learners).toEqual([
      { id: "ben", key: "https://lms.example/ ben", name: "Ben" },
    ]);
  });

  it.each<[string, unknown, string]>([
    ["nobody", null, "/actor"],
    ["a text", "ana", "/actor"],
    ["a name alone", { name: "Ana" }, "/actor"],
    ["an address that is none", { mbox: "mailto:" }, "/actor"],
    ["a digest that is none", { mbox_sha1sum: "abc" }, "/actor"],
    ["half an account", { account: { name: "ana" } }, "/actor"],
  ])("that is %s costs the statement", (_, actor, at) => {
    expect(said(scored({ actor }))).toEqual([`error xapi-actor-unidentified ${at} left-out`]);
    expect(entries([scored({ actor }), scored({ id: id(2) })])).toHaveLength(1);
  });

  it("that is a group did it together: one demonstration, and a rating for each", () => {
    const actor = { objectType: "Group", name: "Table 4", member: [ana, ben, ana] };
    const { task, ...alone } = rating;
    const { type: _, target: _t, value: _v, learner: _l, ...shared } = alone;
    expect(entries(scored({ actor }))).toEqual([
      { type: "demonstration", learners: ["ana", "ben"], task, ...shared },
      { ...alone, id: `${id(1)} ana`, learner: "ana", demonstration: id(1) },
      { ...alone, id: `${id(1)} ben`, learner: "ben", demonstration: id(1) },
    ]);
  });

  it("that is a group of one is that one, and a group without its type is a group", () => {
    expect(first(scored({ actor: { member: [ana] } }))).toEqual(rating);
  });

  it("that is a group by name alone is whoever the caller says", () => {
    const actor = { objectType: "Group", mbox: "mailto:table4@school.example" };
    const groups = { "mailto:table4@school.example": ["ana", "eve"] };
    expect(entries(scored({ actor }), { ...reading, groups })).toHaveLength(3);
    expect(said(scored({ actor }))).toEqual(["error xapi-group-empty /actor left-out"]);
  });

  it("that is a crowd in a crowd of competencies is refused", () => {
    const many = Array.from({ length: 100 }, (_, at) => String(at));
    const member = many.map((name) => ({ account: { homePage: "https://lms.example", name } }));
    const other = many.map((name) => objective(`https://lms.example/${name}`));
    const one = scored({
      actor: { objectType: "Group", member },
      context: { contextActivities: { other } },
    });
    expect(entries(one)).toEqual([]);
    expect(said(one)).toEqual(["error xapi-too-many-ratings / left-out"]);
  });

  it("that is a group with a group in it loses that one", () => {
    const actor = { objectType: "Group", member: [ana, { objectType: "Group", member: [ben] }] };
    expect(first(scored({ actor }))).toMatchObject({ learner: "ana" });
    expect(said(scored({ actor }))).toEqual([
      "warning xapi-group-in-group /actor/member/1 left-out",
    ]);
  });
});

describe("who rated", () => {
  const ode = { mbox: "mailto:ode@school.example", name: "Ms Ode" };
  const withInstructor = (instructor: unknown): Readonly<Record<string, unknown>> =>
    scored({ context: { instructor, contextActivities: { other: [{ id: listens }] } } });

  it.each<[string, unknown, object]>([
    ["the instructor", ode, { role: "educator", id: "p-ode", name: "Ms Ode" }],
    ["the learner", ana, { role: "self", id: "ana" }],
    ["a group", { objectType: "Group", member: [ode] }, { role: "panel" }],
    [
      "a group that is named",
      { objectType: "Group", openid: "https://p.example" },
      { role: "panel", id: "https://p.example" },
    ],
  ])("is %s", (_, instructor, rater) => {
    expect(first(withInstructor(instructor))).toEqual({ ...rating, rater });
  });

  it("has the role that the caller says", () => {
    const roles = { "p-ode": "community-partner" } as const;
    expect(first(withInstructor(ode), { ...reading, roles })).toMatchObject({
      rater: { role: "community-partner", id: "p-ode" },
    });
  });

  it("is left out where nothing says who it is: the rating stays", () => {
    expect(entries(withInstructor({ name: "Ode" }))).toEqual([rating]);
    expect(said(withInstructor({ name: "Ode" }))).toEqual([
      "error xapi-actor-unidentified /context/instructor left-out",
    ]);
  });

  it("is the actor, where a verb assesses the agent who is the object", () => {
    const verb = { id: "https://lms.example/verbs/assessed" };
    const one = scored({ actor: ode, verb, object: { objectType: "Agent", ...ana } });
    const { task: _, ...rest } = rating;
    expect(first(one, { ...reading, verbs: { [verb.id]: "assesses" } })).toEqual({
      ...rest,
      rater: { role: "educator", id: "p-ode", name: "Ms Ode" },
    });
    expect(first(one)).toMatchObject({ learner: "p-ode" });
  });
});
