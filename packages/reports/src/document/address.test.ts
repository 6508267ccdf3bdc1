import { describe, expect, it } from "vitest";
import { isSafeAddress } from "./address.ts";

describe("isSafeAddress", () => {
  it.each([
    "https://school.example/rubric?x=1&y=2#goal",
    "HTTP://school.example",
    "http://127.0.0.1:8080/a(b)",
    "https://école.example/é",
    "mailto:reports@lanternbay.example?subject=Mina",
  ])("lets %s through", (href) => {
    expect(isSafeAddress(href)).toBe(true);
  });

  it.each([
    ["a script", "javascript:alert(1)"],
    ["a script in capitals", "JaVaScRiPt:alert(1)"],
    ["a script behind a space", " javascript:alert(1)"],
    ["a script behind a control character", "\u0001javascript:alert(1)"],
    ["a script cut by a tab, which a browser drops", "java\tscript:alert(1)"],
    ["a script after an address", "https://a.example\njavascript:alert(1)"],
    ["data", "data:text/html;base64,PHNjcmlwdD4="],
    ["a file", "file:///etc/passwd"],
    ["a view of a page's source", "view-source:https://a.example"],
    ["a path without a scheme", "/reports"],
    ["an address that takes the scheme of the page", "//evil.example"],
    ["a fragment", "#x"],
    ["nothing", ""],
    ["a scheme alone", "https://"],
    ["mail to nobody", "mailto:"],
    ["a scheme without its slashes", "https:a.example"],
    ["a space inside", "https://a.example/a b"],
    ["a space in front", " https://a.example"],
    ["a quote", 'https://a.example/"onclick="x'],
    ["an apostrophe", "https://a.example/'"],
    ["a bracket of HTML", "https://a.example/<b>"],
    ["a closing bracket", "https://a.example/>"],
    ["a backslash, which a browser reads as a slash", "https:\\\\evil.example"],
    ["a backquote", "https://a.example/`"],
    ["a pipe, which ends a cell", "https://a.example/|"],
    ["an override of direction", "https://a.example/\u202Egpj.exe"],
    ["a lone surrogate", "https://a.example/\uD800"],
    ["a space nobody sees", "https://a.example/\u00A0"],
  ])("turns %s away", (_, href) => {
    expect(isSafeAddress(href)).toBe(false);
  });
});
