import type { ItemKind, ItemOf } from "./item.ts";

/** The fields of each kind of thing that hold a text for people. */
export interface TextFields {
  readonly framework: "title" | "description";
  readonly licence: "attribution";
  readonly vision: "mission" | "vision";
  readonly "community-value": "name" | "meaning";
  readonly portrait: "title" | "introduction";
  readonly term: "name" | "meaning";
  readonly "grade-band": "name";
  readonly scale: "name";
  readonly level: "name" | "meaning";
  readonly state: "name" | "meaning";
  readonly domain: "name" | "description";
  readonly outcome: "name" | "description";
  readonly competency: "name" | "statement" | "description";
  readonly indicator: "statement";
  readonly progression: "name";
  readonly descriptor: "statement" | "next";
  readonly relation: "note";
}

type PlaceIn<K extends ItemKind & keyof TextFields> = ItemOf<K> & {
  readonly field: TextFields[K];
};

/**
 * One text of a framework: the thing it belongs to and the field it is in, such as
 * `{ kind: "competency", id: "presents", field: "name" }`.
 */
export type TextPlace = { [K in keyof TextFields]: PlaceIn<K> }[keyof TextFields];
