import { SaxesParser } from "saxes";

/** One element of SVG as a strict reader of XML sees it. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Elements and attributes of SVG 1.1 and ARIA that a drawing needs; no script, no link, nothing that fetches. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: [
    "xmlns",
    "class",
    "viewBox",
    "width",
    "height",
    "direction",
    "role",
    "aria-labelledby",
    "xml:lang",
  ],
  title: ["id"],
  desc: ["id"],
  style: [],
  rect: ["class", "x", "y", "width", "height", "rx"],
  circle: ["class", "cx", "cy", "r", "fill"],
  path: ["class", "d", "fill"],
  text: ["class", "x", "y", "font-size", "text-anchor"],
};

const isNumber = /^-?\d+(?:\.\d+)?$/;
const isWay = /^(?:[MLlhz]|-?\d+(?:\.\d+)?|[ ])+$/;

/** Reads SVG with a strict parser of XML that is not ours, and names everything that a drawing may not have. */
export const svgTree = (
  source: string,
): { readonly elements: readonly SvgElement[]; readonly faults: readonly string[] } => {
  const faults: string[] = [];
  const elements: { tag: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", ({ message }) => {
    faults.push(message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { tag: name, attributes: { ...attributes }, text: "" };
    elements.push(element);
    open.push(element);
    const names = allowed[name];
    if (names === undefined) faults.push(`<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      if (names?.includes(key) !== true) faults.push(`${name} ${key}`);
      if (/^(?:x|y|width|height|rx|cx|cy|r|font-size)$/.test(key) && !isNumber.test(value)) {
        faults.push(`${name} ${key}="${value}"`);
      }
      if (key === "d" && !isWay.test(value)) faults.push(`d="${value}"`);
    }
  });
  parser.on("text", (text) => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  for (const event of ["comment", "cdata", "processinginstruction", "doctype"] as const) {
    parser.on(event, () => {
      faults.push(event);
    });
  }
  parser.write(source).close();
  return { elements, faults };
};
