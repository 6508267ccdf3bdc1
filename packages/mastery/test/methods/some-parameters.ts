import type { Parameters } from "../../src/methods/parameter.ts";

/** One parameter of each plain kind, and a list. */
export const parameters = {
  share: { kind: "number", above: 0, most: 1, default: 0.5, meaning: "A share." },
  below: { kind: "number", least: -1, below: 1, default: 0, meaning: "Below one." },
  count: { kind: "integer", least: 1, most: 5, meaning: "How many." },
  tie: { kind: "choice", of: ["lower", "upper"], default: "upper", meaning: "Which." },
  strict: { kind: "switch", default: false, meaning: "Whether." },
  marks: {
    kind: "list",
    of: { kind: "integer", least: 0, meaning: "A mark." },
    least: 1,
    most: 2,
    meaning: "Marks.",
  },
} as const satisfies Parameters;

/** Values for those that have no default. */
export const good = { count: 2, marks: [1] };
