import type { Block } from "./node.ts";
import { paragraph } from "./paragraph.ts";
import type { Words } from "./words.ts";

/** One item of a list. A single paragraph is set tight, without the space of a block. */
export interface ListItem {
  readonly children: readonly Block[];
}

/** A list, in an order that matters or not. */
export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A list item of several blocks. */
export const item = (children: readonly Block[]): ListItem => ({ children });

const isItem = (given: Words | ListItem): given is ListItem =>
  typeof given === "object" && !Array.isArray(given) && !("type" in given);

const listOf = (ordered: boolean, items: readonly (Words | ListItem)[]): List => ({
  type: "list",
  ordered,
  items: items.map((given) => (isItem(given) ? given : { children: [paragraph(given)] })),
});

/** A list whose order says nothing. */
export const list = (items: readonly (Words | ListItem)[]): List => listOf(false, items);

/** A list whose order matters: steps, an agenda. */
export const orderedList = (items: readonly (Words | ListItem)[]): List => listOf(true, items);
