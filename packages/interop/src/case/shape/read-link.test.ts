import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { uuid } from "../../../test/case/package-of.ts";
import { isStrictLink, readLink, uuidAtEnd } from "./read-link.ts";

const namespace = uuid(77);
const id = "abcdef00-1234-4000-8000-00000000000a";
const link = deepFreeze({ title: "One", identifier: id, uri: "https://example.org/1" });
const { title, uri } = link;

describe("the UUID at the end of a URI", () => {
  it.each([
    [`https://example.org/CFItems/${id}`, id],
    [`https://example.org/CFItems/${id.toUpperCase()}/`, id],
    [`urn:uuid:${id}`, id],
    [`https://example.org/${uuid(1)}/CFItems/${id}`, id],
    [`https://example.org/${id}/items`, undefined],
    [`https://example.org/${id}?v=1`, undefined],
    [`https://example.org/${id}//`, undefined],
    [id.slice(1), undefined],
    ["", undefined],
  ])("of %s is %s", (of, found) => {
    expect(uuidAtEnd(of)).toBe(found);
  });
});

describe("a link just as CASE 1.1 asks", () => {
  it.each<[string, unknown, "strict" | "open"]>([
    ["with a UUID", link, "strict"],
    ["with a UUID in capitals", { ...link, identifier: id.toUpperCase() }, "strict"],
    ["with texts that say nothing", { ...link, title: "", uri: "" }, "strict"],
    ["an end with a UUID", link, "open"],
    ["an end with any identifier", { ...link, identifier: "local-1" }, "open"],
    ["an end in CASE", { ...link, targetType: "CASE" }, "open"],
    ["an end of a type of one's own", { ...link, targetType: "ext:My|type" }, "open"],
  ])("is taken as it is: %s", (_, value, form) => {
    expect(isStrictLink(value as never, form)).toBe(true);
    const read = readLink(value as never, namespace, form);
    expect(read).toStrictEqual({ value, how: "as-is" });
    expect(read.value).toBe(value);
  });
});

describe("a link that is made one", () => {
  const made = (name: string) => uuidV5(name, namespace);
  it.each<[string, "strict" | "open", unknown, object, boolean]>([
    [
      "a URI with a UUID at its end",
      "strict",
      `https://example.org/${id.toUpperCase()}`,
      { title: "", identifier: id, uri: `https://example.org/${id.toUpperCase()}` },
      false,
    ],
    ["a URI without one", "strict", uri, { title: "", identifier: made(uri), uri }, false],
    ["the URI of an end", "open", uri, { title: "", identifier: uri, uri }, false],
    [
      "just an identifier",
      "strict",
      { identifier: id },
      { title: "", identifier: id, uri: `urn:uuid:${id}` },
      false,
    ],
    [
      "an end that is named by its own system",
      "open",
      { title, identifier: "local-1" },
      { title, identifier: "local-1", uri: "local-1" },
      false,
    ],
    [
      "an identifier that is no UUID",
      "strict",
      { title, identifier: "local-1" },
      { title, identifier: made("local-1"), uri: `urn:uuid:${made("local-1")}` },
      true,
    ],
    [
      "an identifier that is no UUID, beside a URI: that names it",
      "strict",
      { ...link, identifier: "local-1" },
      { title, identifier: made(uri), uri },
      true,
    ],
    [
      "an identifier that is a URN",
      "strict",
      { title, identifier: `urn:uuid:${id}` },
      { title, identifier: id, uri: `urn:uuid:${id}` },
      true,
    ],
    [
      "empty members and nulls, which say nothing",
      "strict",
      { title: null, identifier: "", uri, notes: null, colour: "" },
      { title: "", identifier: made(uri), uri },
      false,
    ],
    ["a title that is none", "strict", { ...link, title: 1 }, { ...link, title: "" }, true],
    ["no title", "open", { identifier: id, uri }, { ...link, title: "" }, false],
    ["a key that CASE does not have", "strict", { ...link, colour: "red" }, link, true],
    ["one target type too many", "strict", { ...link, targetType: "CASE" }, link, true],
    ["an end of a type that CASE does not have", "open", { ...link, targetType: "x" }, link, true],
    ["an end of a type without a name", "open", { ...link, targetType: "ext:" }, link, true],
    ["an end of a longer type", "open", { ...link, targetType: "CASE 1.1" }, link, true],
    [
      "an end that says more beside its type",
      "open",
      { ...link, targetType: "CASE", colour: "red" },
      { ...link, targetType: "CASE" },
      true,
    ],
    [
      "an end with a type and no title",
      "open",
      { identifier: "local-1", targetType: "ext:local" },
      { title: "", identifier: "local-1", uri: "local-1", targetType: "ext:local" },
      false,
    ],
  ])("is read from %s (%s)", (_, form, value, read, keep) => {
    expect(isStrictLink(value as never, form)).toBe(false);
    expect(readLink(deepFreeze(value) as never, namespace, form)).toStrictEqual({
      value: read,
      how: "converted",
      keep,
    });
  });

  it.each<[unknown]>([
    [null],
    [5],
    [""],
    [[]],
    [[link]],
    [{}],
    [{ title }],
    [{ title: 5, identifier: "", uri: "" }],
    [{ identifier: 5, uri: null }],
  ])("is none of %j", (value) => {
    for (const form of ["strict", "open"] as const) {
      expect(isStrictLink(value as never, form)).toBe(false);
      expect(readLink(value as never, namespace, form)).toStrictEqual({
        value: undefined,
        how: "unusable",
      });
    }
  });
});
