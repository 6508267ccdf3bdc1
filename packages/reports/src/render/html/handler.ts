import type { Direction } from "../../document/direction.ts";
import type { NodeType } from "../../document/node.ts";
import type { Handlers, Rendering } from "../rendering.ts";
import type { Html } from "./escape.ts";

/** Where a node stands on a page of HTML. */
export interface HtmlContext {
  /** The level of a heading here: one below the title of the page. */
  readonly level: number;
  readonly direction: Direction;
  /** Whether this is a cell of a table, where a strip is small and its word in the next cell. */
  readonly cell: boolean;
  /** Whether this is inside a link: HTML has none in another. */
  readonly linked: boolean;
  /** The school's logo, drawn; nothing where it has none. */
  readonly logo: Html;
  /** The strips of this page that were drawn already: a report has dozens, and only a few look different. */
  readonly drawn?: Map<string, Html>;
}

/** What a handler of HTML is given beside its node. */
export type HtmlRendering = Rendering<HtmlContext, Html>;

/** How HTML renders one or several types of node. */
export type HtmlHandlers<T extends Exclude<NodeType, "extension">> = Pick<
  Handlers<HtmlContext, Html>,
  T
>;
