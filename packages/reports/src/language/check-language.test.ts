import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { ar } from "./ar/index.ts";
import { checkLanguage, requireLanguage } from "./check-language.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { vi } from "./vi/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

const found = (language: unknown, like = en): readonly unknown[] =>
  checkLanguage(language, like).map(({ code, path, severity, data }) => [
    code,
    path.join("."),
    severity,
    data,
  ]);

describe("a language is checked against another", () => {
  it.each([en, es, zhHans, ar, vi])("$tag has everything", (language) => {
    expect(checkLanguage(language, en)).toEqual([]);
  });

  it("lacks what is not there, or is there without a value", () => {
    const { stop: _, ...punctuation } = en.messages.punctuation;
    expect(found({ ...en, messages: { ...en.messages, punctuation } })).toEqual([
      ["missing-message", "messages.punctuation.stop", "error", {}],
    ]);
    const foot = { ...en.messages.foot, ask: undefined };
    expect(found({ ...en, messages: { ...en.messages, foot } })).toEqual([
      ["missing-message", "messages.foot.ask", "error", {}],
    ]);
    const { tag: __, day: ___, ...rest } = en;
    expect(found(rest)).toEqual([
      ["missing-message", "tag", "error", {}],
      ["missing-message", "day", "error", {}],
    ]);
  });

  it.each([
    ["howDecided", () => "", "text"],
    ["ask", "Ask", "function"],
    ["ask", 3, "function"],
    ["questions", null, "text"],
    ["questions", ["a"], "text"],
    ["questions", true, "text"],
    ["questions", {}, "text"],
  ])("has no other kind of message than is said: %s is %j", (key, wrong, expected) => {
    const foot = { ...en.messages.foot, [key]: wrong };
    expect(found({ ...en, messages: { ...en.messages, foot } })).toEqual([
      ["wrong-message", `messages.foot.${key}`, "error", { expected }],
    ]);
  });

  it("is told of what no report says, and may keep it", () => {
    const states = { ...en.messages.states, "fresh-lok-due": "Time for a look" };
    const ours = { ...en, messages: { ...en.messages, states } };
    expect(found(ours)).toEqual([
      ["unknown-message", "messages.states.fresh-lok-due", "warning", {}],
    ]);
    expect(requireLanguage(ours, en)).toBe(ours);
  });

  it("says whether it was reviewed, and has its groups", () => {
    expect(found({ ...en, reviewed: "yes" })).toEqual([
      ["wrong-message", "reviewed", "error", { expected: "yes or no" }],
    ]);
    expect(found({ ...en, messages: "none" })).toEqual([
      ["wrong-message", "messages", "error", { expected: "group" }],
    ]);
  });

  it("need not have the words for staff, and has all of them where it has some", () => {
    expect(found({ ...en, staff: {} }).length).toBeGreaterThan(0);
    expect(found(vi)).toEqual([]);
    expect(() => requireLanguage(vi, en)).toThrow("missing-message at /staff");
    expect(requireLanguage(vi, zhHans)).toBe(vi);
  });

  it.each([undefined, null, 3, "en", []])("is no %j", (nothing) => {
    expect(checkLanguage(nothing, en)).toHaveLength(1);
    expect(() => requireLanguage(nothing, en)).toThrow(InvalidInputError);
  });

  it("tells places and none of the words", () => {
    const states = { ...en.messages.states, excused: 3, tie: undefined };
    const ours = { ...en, messages: { ...en.messages, states } };
    expect(() => requireLanguage(ours, en)).toThrow(
      "2 issue(s); wrong-message at /messages/states/excused; missing-message at /messages/states/tie",
    );
  });
});
