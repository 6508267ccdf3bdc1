import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import { peopleOf } from "./people.ts";
import { type ReadActor, readActor } from "./read-actor.ts";

const read = (value: Json) => {
  const issues: InteropIssue[] = [];
  return { actor: readActor(deepFreeze(value), ["actor"], issues), issues };
};
const issue = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  severity: string,
) => ({
  code,
  severity,
  path,
  data,
  repair: severity === "error" || code === "xapi-group-in-group" ? "left-out" : "first-kept",
});
const digest = "ebd31e95054c018b10727ccffd2ef2ec3a016ee9";
const account = { homePage: "https://lms.example", name: "ana" };

describe("somebody", () => {
  it.each<[string, { readonly [key: string]: Json }, string]>([
    ["an address", { mbox: "  MailTo:A.Na@B.Example " }, "mailto:A.Na@b.example"],
    ["an address of one letter", { mbox: "a@b" }, "mailto:a@b"],
    ["an address with the scheme within", { mbox: "a.mailto:b@c" }, "mailto:a.mailto:b@c"],
    ["a digest", { mbox_sha1sum: ` ${digest.toUpperCase()} ` }, `sha1:${digest}`],
    ["an OpenID", { openid: " https://id.example/eve " }, "https://id.example/eve"],
    ["an account", { account }, "https://lms.example ana"],
    ["an account by number", { account: { ...account, name: 0 } }, "https://lms.example 0"],
  ])("is named by %s", (_, value, key) => {
    const self = {
      key,
      ...("account" in value
        ? { account: { ...account, name: key.slice(key.indexOf(" ") + 1) } }
        : {}),
    };
    expect(read(value)).toStrictEqual({
      actor: { isGroup: false, self, members: [self] },
      issues: [],
    });
  });

  it.each<[string, Json]>([
    ["nothing", {}],
    ["a list", ["a@b"]],
    ["an address without a name", { mbox: "mailto:@b.example" }],
    ["an address without a domain", { mbox: "mailto:a@" }],
    ["an address with a space", { mbox: "mailto:a b@c.example" }],
    ["an address that is a number", { mbox: 7 }],
    ["a digest that is too short", { mbox_sha1sum: digest.slice(1) }],
    ["a digest that is too long", { mbox_sha1sum: `${digest}a` }],
    ["a digest with a sign before it", { mbox_sha1sum: `-${digest}` }],
    ["a digest that is none", { mbox_sha1sum: 7 }],
    ["an OpenID that is no address", { openid: "eve" }],
    ["an OpenID that is none", { openid: null }],
    ["an account without a home", { account: { name: "ana" } }],
    ["an account with an empty home", { account: { homePage: "", name: "ana" } }],
    ["an account without a name", { account: { homePage: "https://lms.example" } }],
    ["an account with an empty name", { account: { ...account, name: "" } }],
    ["an account whose name is none", { account: { ...account, name: true } }],
    ["an agent with members", { objectType: "Agent", member: [{ account }] }],
    ["what is of another type", { objectType: "Person", member: [{ account }] }],
  ])("is not named by %s", (_, value) => {
    expect(read(value)).toEqual({
      actor: undefined,
      issues: [issue("xapi-actor-unidentified", ["actor"], {}, "error")],
    });
  });

  it("who is named in several ways is told with all of them", () => {
    const all = { openid: "https://id.example", mbox_sha1sum: digest, mbox: "a@b", name: "Ana" };
    const self = { key: "mailto:a@b", name: "Ana" };
    expect(read(all)).toStrictEqual({
      actor: { isGroup: false, self, members: [self] },
      issues: [
        issue(
          "xapi-several-identifiers",
          ["actor"],
          { ways: ["mbox", "mbox_sha1sum", "openid"] },
          "warning",
        ),
      ],
    });
  });
});

it("a group is whoever belongs to it, by its type or by its members", () => {
  const a = { key: "mailto:a@b" };
  expect(read({ member: [{ mbox: "a@b" }] })).toStrictEqual({
    actor: { isGroup: true, members: [a] },
    issues: [],
  });
  const group = { objectType: "group", openid: "https://g.example", name: "Table" };
  expect(read(group)).toStrictEqual({
    actor: { isGroup: true, self: { key: "https://g.example", name: "Table" }, members: [] },
    issues: [],
  });
  expect(
    read({ ...group, member: [null, { member: [] }, { mbox: "a@b" }, { name: "Eve" }] }),
  ).toStrictEqual({
    actor: { isGroup: true, self: { key: "https://g.example", name: "Table" }, members: [a] },
    issues: [
      issue("xapi-actor-unidentified", ["actor", "member", 0], {}, "error"),
      issue("xapi-group-in-group", ["actor", "member", 1], {}, "warning"),
      issue("xapi-actor-unidentified", ["actor", "member", 3], {}, "error"),
    ],
  });
});

describe("people, as the caller knows them", () => {
  const agent = (key: string, name?: string) => ({ key, ...(name === undefined ? {} : { name }) });
  const at = (homePage: string, name: string) => ({
    key: `${homePage} ${name}`,
    account: { homePage, name },
  });
  const people = peopleOf(
    deepFreeze({
      home: "https://lms.example//",
      people: { "mailto:a@b": "ana", "https://lms.example ben": "ben-2" },
      groups: { "urn:g": ["ana", "ben"], "mailto:a@b": ["x"], "urn:none": [] },
      roles: { ode: "community-partner" },
    }),
  );
  const group = (self: string | undefined, ...members: readonly ReturnType<typeof agent>[]) =>
    ({ isGroup: true, ...(self === undefined ? {} : { self: agent(self) }), members }) as ReadActor;
  const alone = (self: ReturnType<typeof agent>): ReadActor => ({
    isGroup: false,
    self,
    members: [self],
  });

  it("have the ids that are said, those of accounts at home, or how xAPI names them", () => {
    expect(
      [
        agent("mailto:a@b"),
        at("https://lms.example", "ben"),
        at("https://lms.example/", "cy"),
        at("https://lms.example///", "di"),
        at("https://lms.example/x", "eve"),
        agent("toString"),
      ].map(people.idOf),
    ).toEqual(["ana", "ben-2", "cy", "di", "https://lms.example/x eve", "toString"]);
    expect(peopleOf({}).idOf(at("", "ana"))).toBe(" ana");
  });

  it.each<[string, ReadActor, readonly object[]]>([
    ["one", alone(agent("mailto:a@b", "Ana")), [{ id: "ana", key: "mailto:a@b", name: "Ana" }]],
    [
      "those of a group, each once as first met",
      group("urn:g", agent("x", "X"), agent("y"), agent("x", "Again")),
      [
        { id: "x", key: "x", name: "X" },
        { id: "y", key: "y" },
      ],
    ],
    [
      "those whom the caller says of a group that lists nobody",
      group("urn:g"),
      [
        { id: "ana", key: "ana" },
        { id: "ben", key: "ben" },
      ],
    ],
    ["nobody of a group of nobody", group("urn:none"), []],
    ["nobody of a group that is not known", group("toString"), []],
    ["nobody of a group without a name", group(undefined), []],
  ])("are as learners %s", (_, actor, learners) => {
    const issues: InteropIssue[] = [];
    expect(people.learnersOf(actor, ["a", 1], issues)).toStrictEqual(learners);
    expect(issues).toEqual(
      learners.length > 0 ? [] : [issue("xapi-group-empty", ["a", 1], {}, "error")],
    );
  });

  it("rate as educators, as learners of themselves or each other, or as a panel", () => {
    const ana = { id: "ana", key: "mailto:a@b" };
    const ben = { id: "ben", key: "ben" };
    const by = (actor: ReadActor, ...learners: readonly (typeof ana)[]) =>
      people.raterOf(actor, learners);
    expect(by(alone(agent("t", "Ms T")), ana)).toStrictEqual({
      role: "educator",
      id: "t",
      name: "Ms T",
    });
    expect(by(alone(agent("mailto:a@b")), ana)).toStrictEqual({ role: "self", id: "ana" });
    expect(by(alone(agent("mailto:a@b")), ana, ben)).toStrictEqual({
      role: "fellow-learner",
      id: "ana",
    });
    expect(by(alone(agent("t")), ana, ben)).toStrictEqual({ role: "educator", id: "t" });
    expect(by(alone(agent("ode")), ana)).toStrictEqual({ role: "community-partner", id: "ode" });
    expect(by(alone(agent("toString")), ana)).toStrictEqual({ role: "educator", id: "toString" });
    expect(by(group("urn:g"), ana)).toStrictEqual({ role: "panel", id: "urn:g" });
    expect(by(group(undefined, agent("t")), ana)).toStrictEqual({ role: "panel" });
  });
});
