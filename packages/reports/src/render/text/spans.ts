import { isSafeAddress } from "../../document/address.ts";
import type { StateKind } from "../../document/state.ts";
import { tame } from "../tame.ts";
import type { TextHandlers } from "./handler.ts";

/** A ring for each state, as in the other formats: the mark inside tells them apart, the words say which. */
const rings: Readonly<Record<StateKind, string>> = {
  "no-opportunity": "( )",
  "not-enough-evidence": "(.)",
  "fresh-look-due": "(>)",
  "still-open": "(_)",
  excused: "(-)",
  "second-look": "(o)",
  other: "(*)",
};

/** Words in a line. An address is printed after its words, unless they are the address. */
export const spans: TextHandlers<
  | "text"
  | "number"
  | "code"
  | "strong"
  | "emphasis"
  | "name"
  | "lang"
  | "link"
  | "state"
  | "goal"
  | "bar"
> = {
  text: ({ text }) => tame(text),
  number: ({ text }) => tame(text),
  code: ({ text }) => tame(text),
  strong: ({ children }, { all }) => all(children),
  emphasis: ({ children }, { all }) => all(children),
  name: ({ children }, { all }) => all(children),
  lang: ({ children }, { all }) => all(children),
  link: ({ href, children }, { all }) => {
    const words = all(children);
    const isSaid = href === words || href === `mailto:${words}`;
    return isSaid || !isSafeAddress(href) ? words : `${words} <${href}>`;
  },
  state: ({ state, children }, { all }) =>
    `${Object.hasOwn(rings, state) ? rings[state] : rings.other} ${all(children)}`,
  goal: ({ children }, { all }) => `< > ${all(children)}`,
  bar: ({ children }, { all }) => all(children),
};
