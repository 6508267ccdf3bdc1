import { format } from "node:util";
import { expect } from "vitest";

/** What a running fence is given: a console that remembers, and the two comparisons. */
export interface FenceRuntime {
  readonly console: Pick<Console, "log">;
  readonly $result: (place: string, found: unknown, promised: unknown) => void;
  readonly $printed: (place: string, promised: string) => void;
}

/** Begins a fence: nothing is printed yet. */
export function begin(): FenceRuntime {
  let printed: string[] = [];
  return {
    console: { log: (...values) => void printed.push(format(...values)) },
    $result: (place, found, promised) => {
      expect(found, place).toStrictEqual(promised);
    },
    $printed: (place, promised) => {
      const text = printed.join("\n");
      printed = [];
      expect(trimmed(text), place).toBe(promised);
    },
  };
}

/** Spaces at the end of a line cannot be seen in a page. */
const trimmed = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
