import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { uuid } from "../../../test/case/package-of.ts";
import { expectedOf, isAsIs, readField } from "./read-field.ts";
import type { FieldKind } from "./shapes.ts";

const namespace = uuid(77);
const link = deepFreeze({ title: "One", identifier: uuid(1), uri: "https://example.org/1" });
const uri = `https://example.org/${uuid(2)}`;
const fromUri = { title: "", identifier: uuid(2), uri };

const read = (kind: FieldKind, value: never) => readField(kind, value, namespace);

describe("a value just as its field wants it", () => {
  it.each<[FieldKind, unknown]>([
    ["text", ""],
    ["text", " as it came "],
    ["texts", []],
    ["texts", ["06", ""]],
    ["link", link],
    ["links", []],
    ["links", [link, link]],
    ["end", { ...link, identifier: "any", targetType: "ext:local" }],
    ["day", "2028-02-29"],
    ["instant", "2026-05-29T14:30:00Z"],
    ["instant", "2026-05-31T00:00:59.125-11:30"],
    ["integer", -3],
    ["number", 1.5],
    ["number", 0],
    ["records", []],
    ["records", [5]],
  ])("of the kind %s is read as it is: %j", (kind, value) => {
    expect(read(kind, value as never)).toStrictEqual({ value, how: "as-is" });
    // Days and lists of records are looked at in any case.
    expect(isAsIs(kind, value as never)).toBe(!["links", "day", "records"].includes(kind));
  });
});

describe("a value whose meaning is clear", () => {
  it.each<[FieldKind, unknown, unknown]>([
    ["text", 7, "7"],
    ["text", false, "false"],
    ["texts", "06", ["06"]],
    ["texts", 6, ["6"]],
    ["texts", ["06", 7, null, true], ["06", "7", "true"]],
    ["texts", [null], []],
    ["day", "2026-05-29T14:30:00Z", "2026-05-29"],
    ["day", "2026-05-29 14:30", "2026-05-29"],
    ["day", " 2026-05-29 ", "2026-05-29"],
    ["day", " 2026-05-29T14:30:00Z", "2026-05-29"],
    ["instant", " 2026-05-29T14:30:00Z ", "2026-05-29T14:30:00Z"],
    ["instant", "2026-05-29t14:30:00z", "2026-05-29T14:30:00Z"],
    ["instant", "2026-05-29T14:30Z", "2026-05-29T14:30:00Z"],
    ["instant", "2026-05-29 14:30:15 +0530", "2026-05-29T14:30:15+05:30"],
    ["instant", "2026-05-29 14:30:15.5-03:00", "2026-05-29T14:30:15.5-03:00"],
    ["integer", "3", 3],
    ["integer", " -12 ", -12],
    ["integer", "4.0", 4],
    ["number", "+5", 5],
    ["number", "12.25", 12.25],
  ])("of the kind %s is converted: %j", (kind, value, converted) => {
    expect(isAsIs(kind, value as never)).toBe(false);
    expect(read(kind, value as never)).toStrictEqual({ value: converted, how: "converted" });
  });

  it.each([
    ["2026-05-29", "2026-05-29T00:00:00Z"],
    [" 2026-05-29 ", "2026-05-29T00:00:00Z"],
    ["2026-05-29T14:30", "2026-05-29T14:30:00Z"],
    ["2026-05-29 23:59:59.25", "2026-05-29T23:59:59.25Z"],
  ])("is a time of UTC where it has no zone: %j", (value, instant) => {
    expect(isAsIs("instant", value)).toBe(false);
    expect(readField("instant", value, namespace)).toStrictEqual({ value: instant, how: "zone" });
  });

  it.each<[string, unknown, readonly unknown[], boolean]>([
    ["one that stands alone", link, [link], false],
    ["one that is its URI alone", uri, [fromUri], false],
    ["several, one of them a URI", [link, uri], [link, fromUri], false],
    ["one that says more", [{ ...link, colour: "red" }, uri], [link, fromUri], true],
  ])("are links: %s", (_, value, converted, keep) => {
    expect(isAsIs("links", value as never)).toBe(false);
    expect(read("links", value as never)).toStrictEqual({
      value: converted,
      how: "converted",
      keep,
    });
  });

  it("may be a link, strictly with a UUID, or an end, with any identifier", () => {
    const named = { uri: "https://example.org/local" };
    expect(readField("end", named, namespace)).toStrictEqual({
      value: { title: "", identifier: named.uri, ...named },
      how: "converted",
      keep: false,
    });
    const local = { title: "Local", identifier: "local-1", uri: "https://example.org/local" };
    const strict = { ...local, identifier: uuidV5(local.uri, namespace) };
    const read = { value: strict, how: "converted", keep: true };
    expect(readField("end", local, namespace)).toStrictEqual({ value: local, how: "as-is" });
    expect(readField("link", local, namespace)).toStrictEqual(read);
    expect(readField("links", [local], namespace)).toStrictEqual({ ...read, value: [strict] });
  });
});

describe("a value that cannot be used", () => {
  it.each<[FieldKind, unknown]>([
    ["text", []],
    ["text", {}],
    ["texts", true],
    ["texts", {}],
    ["texts", ["06", []]],
    ["texts", [{}]],
    ["link", 5],
    ["link", {}],
    ["links", 5],
    ["links", [link, 5]],
    ["links", [link, {}]],
    ["end", []],
    ["day", 20_260_529],
    ["day", "2026-05-29x"],
    ["day", "2026-05-29x T"],
    ["day", "2026-02-30"],
    ["day", "2026-02-30T14:30:00Z"],
    ["day", "29.05.2026"],
    ["instant", 20_260_529],
    ["instant", ""],
    ["instant", "YYYY-MM-DD hh:mm:ss"],
    ["instant", "2026-02-30T14:30:00Z"],
    ["instant", "2026-05-29T24:00:00Z"],
    ["instant", "2026-05-29T14:60:00Z"],
    ["instant", "2026-05-29T14:30:00+24:00"],
    ["instant", "at 2026-05-29T14:30:00Z"],
    ["instant", "2026-05-29T14:30:00Z or so"],
    ["integer", 1.5],
    ["integer", "1.5"],
    ["integer", 2 ** 53],
    ["integer", "third"],
    ["integer", true],
    ["number", ""],
    ["number", "a5"],
    ["number", "5a"],
    ["number", "1.x"],
    ["number", "1,5"],
    ["number", "0x1F"],
    ["number", [5]],
    ["number", "9".repeat(400)],
    ["records", {}],
    ["records", "none"],
  ])("is of the kind %s: %j", (kind, value) => {
    expect(isAsIs(kind, value as never)).toBe(false);
    expect(read(kind, value as never)).toStrictEqual({ value: undefined, how: "unusable" });
  });
});

it("is told in a word what a field should hold", () => {
  expect(expectedOf).toEqual({
    text: "a text",
    texts: "a list of texts",
    link: "a link with title, identifier and uri",
    links: "a list of links",
    end: "a link with title, identifier and uri",
    day: "a day such as 2026-05-29",
    instant: "a time with its zone such as 2026-05-29T14:30:00Z",
    integer: "a whole number",
    number: "a number",
    records: "a list of records",
  });
});
