import { SaxesParser } from "saxes";

/** An element of XML without its namespace, which is bound to a version of the standard. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: Open[];
}

// Deeper is no document of a standard. Elements below are read as if they were not there.
const deepest = 64;

/** Reads XML to the first fault: the elements whose ends were seen, and the line of the fault. */
export function readXml(text: string): {
  readonly root: XmlElement;
  readonly brokenAt: number | undefined;
} {
  const parser = new SaxesParser();
  const root: Open = { name: "", text: "", children: [] };
  const stack: Open[] = [root];
  let brokenAt: number | undefined;
  let depth = 0;
  const append = (more: string): void => {
    const open = stack.at(-1);
    if (brokenAt === undefined && open !== undefined && depth < deepest) open.text += more;
  };
  let closedLast: { readonly parent: Open; readonly position: number } | undefined;
  parser.on("error", () => {
    // An end of another name closes the element first, and is refused then: its own end was not seen.
    if (brokenAt === undefined && closedLast?.position === parser.position)
      closedLast.parent.children.pop();
    brokenAt ??= parser.line;
  });
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("opentag", ({ name }) => {
    depth += 1;
    if (brokenAt !== undefined || depth >= deepest) return;
    stack.push({ name: name.slice(name.indexOf(":") + 1), text: "", children: [] });
  });
  parser.on("closetag", () => {
    depth -= 1;
    if (brokenAt !== undefined || depth + 1 >= deepest || stack.length < 2) return;
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed === undefined || parent === undefined) return;
    parent.children.push(closed);
    closedLast = { parent, position: parser.position };
  });
  try {
    parser.write(text.replace(/^\uFEFF/, "")).close();
  } catch {
    // A fault that saxes cannot go on from.
    brokenAt ??= parser.line;
  }
  // What is still open was cut off: of the list itself, the whole members count.
  const cut = stack[1];
  if (cut !== undefined) root.children.push(cut);
  return { root, brokenAt };
}

/** The elements of a name, wherever they stand; none inside another. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) =>
    child.name === name ? [child] : elementsNamed(child, name),
  );
}
