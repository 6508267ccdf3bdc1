import { pointer } from "@whole-learner/core";
import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { framework } from "../../test/case/our-framework.ts";
import {
  association,
  child,
  document,
  type Fields,
  item,
  pack,
  to,
  uuid,
} from "../../test/case/package-of.ts";
import { read } from "../../test/case/read-package.ts";
import { link } from "./index.ts";

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

  it("have an issue that says where the further one stands", () => {
    const third = { ...second, id: uuid(78) };
    expect(link([first, second, third]).issues).toEqual([
      {
        code: "case-in-several-packages",
        severity: "warning",
        path: [2],
        data: { identifier: uuid(2) },
        repair: "first-kept",
      },
    ]);
  });
});

describe("what a reference names", () => {
  const node = (id: string, more: Fields = {}): Fields => ({
    id,
    name: `Name of ${id}`,
    reporting: "level",
    ...more,
  });
  const caseUri = (value: string): Fields => ({ identifiers: [{ system: "CASE", value }] });
  const one = (to: unknown): Framework =>
    framework({ competencies: [node("one")], relations: [{ type: "related", from: "one", to }] });
  const linked = (to: unknown, ...others: readonly Framework[]): unknown =>
    link([one(to), ...others]).value[0]?.relations[0]?.to;
  const other = framework({
    id: uuid(70),
    competencies: [
      node("c.1", { code: "C1", ...caseUri("https://example.org/C1") }),
      node("c.2", { identifiers: [{ system: "acme", value: "https://example.org/c2" }] }),
      node("c.3", {
        identifiers: [
          { system: "acme", value: "a3" },
          { system: "CASE", value: "urn:c3" },
        ],
      }),
      node("c.4", caseUri("c.1")),
    ],
    indicators: [{ id: uuid(5), statement: "I can", partOf: "c.1" }],
  });
  const told = (name: string, more: Fields = {}): Fields => ({
    framework: uuid(70),
    name,
    ...more,
  });

  it.each([
    ["its URI, in any letters", "HTTPS://example.org/c1", told("Name of c.1", { code: "C1" })],
    ["its id", "C.2", told("Name of c.2")],
    ["no identifier of others", "https://example.org/c2", {}],
    ["a URI after an identifier of others", "urn:c3", told("Name of c.3")],
    ["the id of a node before the URI of another", "c.1", told("Name of c.1", { code: "C1" })],
    ["the UUID at its end", `https://elsewhere.example.org/${uuid(5)}`, told("I can")],
    ["nothing that is there", "urn:none", {}],
    ["nothing", "", {}],
  ])("is %s", (_, uri, more) => {
    expect(linked({ uri, name: "Cut" }, other)).toStrictEqual({ uri, name: "Cut", ...more });
  });

  it("is what its identifier says, before its URI", () => {
    const named = (identifier: string, uri: string): Fields => ({
      uri,
      extensions: { "whole-learner/case": { identifier } },
    });
    const both = named("C.2", "https://example.org/C1");
    expect(linked(both, other)).toEqual({ ...both, ...told("Name of c.2") });
    const unknown = named("nobody", "https://example.org/C1");
    expect(linked(unknown, other)).toEqual({
      ...unknown,
      ...told("Name of c.1", { code: "C1" }),
    });
    const neither = named("", "urn:none");
    const empty = framework({ id: uuid(71), competencies: [node("")] });
    expect(linked(neither, empty)).toBe(neither);
  });

  it("is nothing of its own framework, and no text", () => {
    const own = framework({
      competencies: [node("one"), node("two", caseUri("urn:two"))],
      relations: [{ type: "related", from: "one", to: { uri: "urn:two" } }],
    });
    expect(link([own, other]).value[0]).toBe(own);
    expect(linked("c.1", other)).toBe("c.1");
  });

  it("is in the first of several that have the URI; ids that are no UUIDs are no item's", () => {
    const second = framework({
      id: uuid(71),
      competencies: [node("c.9", caseUri("urn:c3")), node("c.1")],
    });
    expect(linked({ uri: "urn:c3" }, other, second)).toMatchObject({ framework: uuid(70) });
    expect(link([one("c.1"), other, second]).issues).toEqual([]);
  });

  it("is said of an item that its own framework has twice by no issue", () => {
    const twice = framework({ competencies: [node(uuid(9)), node(uuid(9))] });
    expect(link([twice]).issues).toEqual([]);
  });
});
