/**
 * What a field of an entity means when two versions are compared. `key` is what the entity is found by and `parts` are entities of their own:
 * neither is compared as a field.
 */
export type Role =
  | "key"
  | "parts"
  | "plain"
  | "text"
  | "home"
  | "order"
  | "retirement"
  | "value"
  | "goal"
  | "expected";

/** A role for every field of an entity: a field that the interface gains and this does not name is a compile error. */
export type Fields<T> = { readonly [K in keyof Required<T>]: Role };

/** The fields that every node has. */
export const nodeFields = {
  id: "key",
  code: "plain",
  order: "order",
  identifiers: "plain",
  retired: "retirement",
  extensions: "plain",
} as const;
