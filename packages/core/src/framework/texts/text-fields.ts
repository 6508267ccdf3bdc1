import type { Text } from "../../text/text.ts";
import type { Framework } from "../framework.ts";

/** Where an entity and what it holds have texts for people: the same keys, down to the word "text". */
export type TextFields<T> = {
  readonly [K in Exclude<keyof T, "extensions"> as FieldOf<NonNullable<T[K]>> extends never
    ? never
    : K]-?: FieldOf<NonNullable<T[K]>>;
};

type FieldOf<V> = [Text] extends [V] ? "text" : InnerOf<V>;

type InnerOf<V> = V extends string | number | boolean
  ? never
  : V extends readonly (infer E)[]
    ? FieldOf<E>
    : keyof TextFields<V> extends never
      ? never
      : TextFields<V>;

const named = { name: "text", meaning: "text" } as const;
const retired = { reason: "text" } as const;

/** Every text of a framework. The type follows the interfaces: a text that is forgotten here does not compile. */
export const textFields: TextFields<Framework> = {
  title: "text",
  description: "text",
  licence: { attribution: "text" },
  vision: { mission: "text", vision: "text", values: named },
  portrait: { title: "text", introduction: "text" },
  vocabulary: { kinds: named, settings: named, roles: named, relations: named, features: named },
  gradeBands: { name: "text" },
  scales: { name: "text", levels: named, states: named },
  domains: { name: "text", description: "text", retired },
  outcomes: { name: "text", description: "text", retired },
  competencies: { name: "text", statement: "text", description: "text", retired },
  indicators: { statement: "text", retired },
  progressions: { name: "text", descriptors: { statement: "text", next: "text" } },
  relations: { to: { name: "text" }, note: "text" },
};
