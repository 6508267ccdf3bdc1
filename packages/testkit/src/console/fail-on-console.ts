import { afterAll, afterEach, expect } from "vitest";
import { watchConsole } from "./watch-console.ts";

// A setup file of every test project: pure code prints nothing, and neither do its dependencies when they are used right.
const watch = watchConsole(console);
const nothingPrinted = () =>
  expect(watch.taken(), "a test or the code under it printed").toEqual([]);

afterEach(nothingPrinted);
// What a module prints when it is imported belongs to no test.
afterAll(nothingPrinted);
