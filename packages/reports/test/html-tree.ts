import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";

type Any = DefaultTreeAdapterTypes.Node;

/** One element as a browser sees it. */
interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Tags from the root, this one last. */
  readonly way: readonly string[];
  /** Whether it is a shape of a chart's drawing, which is laid out by how long its words are. */
  readonly drawn: boolean;
}

/** What a browser makes of HTML: its elements, its text, its comments, and every fault of the parser. */
export interface HtmlTree {
  readonly elements: readonly Element[];
  readonly texts: readonly string[];
  readonly comments: number;
  readonly errors: readonly string[];
}

/** Reads HTML as the standard says, with a parser that is not ours. */
export const htmlTree = (source: string, fragment = false): HtmlTree => {
  const errors: string[] = [];
  const onParseError = ({ code }: { readonly code: string }): void => {
    errors.push(code);
  };
  const elements: Element[] = [];
  const texts: string[] = [];
  let comments = 0;
  const read = (node: Any, way: readonly string[], drawn = false): void => {
    if (node.nodeName === "#comment") comments += 1;
    if ("value" in node && way[way.length - 1] !== "style") texts.push(node.value);
    const here = "tagName" in node ? [...way, node.tagName] : way;
    if ("tagName" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ tag: node.tagName, attributes, way: here, drawn });
    }
    const inDrawing =
      drawn ||
      ("tagName" in node &&
        node.attrs.some(({ name, value }) => name === "class" && value === "wl-drawing"));
    if ("childNodes" in node) for (const inside of node.childNodes) read(inside, here, inDrawing);
  };
  read(fragment ? parseFragment(source, { onParseError }) : parse(source, { onParseError }), []);
  return { elements, texts, comments, errors };
};

const written = new Set(["aria-label", "data-label"]);

/**
 * The elements without what anybody wrote and without the shapes of charts: what must be the same whatever the words are.
 */
export const skeleton = ({ elements }: HtmlTree): readonly string[] =>
  elements
    .filter(({ drawn }) => !drawn)
    .map(
      ({ way, attributes }) =>
        `${way.join(">")} ${Object.entries(attributes)
          .filter(
            ([name]) =>
              !written.has(name) && !(name === "viewBox" && attributes["class"] === "wl-drawing"),
          )
          .map(([name, value]) => `${name}=${value}`)
          .join(" ")}`,
    );
