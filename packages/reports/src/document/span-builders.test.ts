import { describe, expect, it } from "vitest";
import {
  bar,
  code,
  emphasis,
  goal,
  lang,
  link,
  name,
  number,
  spans,
  state,
  strong,
  text,
} from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of spans", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["text", text("a"), t("a")],
    ["number", number("3.83"), { type: "number", text: "3.83" }],
    ["code", code("7c9e"), { type: "code", text: "7c9e" }],
    ["strong", strong("a"), { type: "strong", children: [t("a")] }],
    ["emphasis", emphasis(["a", "b"]), { type: "emphasis", children: [t("a"), t("b")] }],
    [
      "link",
      link("https://a.example", "a"),
      { type: "link", href: "https://a.example", children: [t("a")] },
    ],
    ["name", name("Mina"), { type: "name", children: [t("Mina")] }],
    ["lang", lang("es", "meta"), { type: "lang", language: "es", children: [t("meta")] }],
    [
      "lang with a direction",
      lang("ar", "هدف", "rtl"),
      { type: "lang", language: "ar", direction: "rtl", children: [t("هدف")] },
    ],
    [
      "state",
      state("excused", "Excused"),
      { type: "state", state: "excused", children: [t("Excused")] },
    ],
    ["goal", goal("Adapting"), { type: "goal", children: [t("Adapting")] }],
    ["bar", bar(0.5, number("0.5")), { type: "bar", share: 0.5, children: [number("0.5")] }],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});

describe("builders", () => {
  it("take words as a string, a span or several", () => {
    expect(spans("a")).toEqual([t("a")]);
    expect(spans(strong("a"))).toEqual([strong("a")]);
    expect(spans(["a", strong("b")])).toEqual([t("a"), strong("b")]);
    expect(spans([])).toEqual([]);
  });
});
