import { describe, expect, it } from "vitest";
import { printers, watchConsole } from "./watch-console.ts";

const quiet = Object.fromEntries(
  printers.map((name) => [name, () => undefined]),
) as unknown as Console;

describe("watchConsole", () => {
  it.each(printers.filter((name) => name !== "assert"))("remembers %s", (name) => {
    const watched = { ...quiet };
    const watch = watchConsole(watched);
    watched[name]("a %s", "b");
    expect(watch.taken()).toEqual([`console.${name}: a b`]);
  });

  it("remembers only assertions that fail", () => {
    const watched = { ...quiet };
    const watch = watchConsole(watched);
    watched.assert(true, "holds");
    watched.assert(false, "fails");
    expect(watch.taken()).toEqual(["console.assert: false fails"]);
  });

  it("forgets what was taken", () => {
    const watched = { ...quiet };
    const watch = watchConsole(watched);
    watched.log("once");
    watch.taken();
    expect(watch.taken()).toEqual([]);
  });
});
