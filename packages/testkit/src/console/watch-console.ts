import { format } from "node:util";

/** The methods of a console that print. */
export const printers = [
  "assert",
  "debug",
  "dir",
  "error",
  "info",
  "log",
  "table",
  "trace",
  "warn",
] as const satisfies readonly (keyof Console)[];

/** What a watched console was asked to print. */
export interface Watch {
  /** Everything since the last time it was asked for, one text a call. */
  taken(): readonly string[];
}

/** Replaces what prints on a console by functions that only remember. */
export function watchConsole(watched: Pick<Console, (typeof printers)[number]>): Watch {
  let calls: string[] = [];
  for (const name of printers) {
    watched[name] = (...values: unknown[]) => {
      // An assertion that holds prints nothing.
      if (name === "assert" && values[0] !== undefined && Boolean(values[0])) return;
      calls.push(`console.${name}: ${format(...values)}`);
    };
  }
  return {
    taken: () => {
      const before = calls;
      calls = [];
      return before;
    },
  };
}
