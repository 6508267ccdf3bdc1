/** What a PDF tells of its structure to who does not see it. */
export interface Tree {
  /** Whether the file says that it is tagged (ISO 32000-1, 14.7.1). */
  readonly marked: boolean;
  /** How many elements of structure there are. */
  readonly elements: number;
}

/** Reads what can be read without a PDF reader: Chromium writes the tree's objects in the open. */
export function treeOf(pdf: Uint8Array): Tree {
  const text = Buffer.from(pdf).toString("latin1");
  return {
    marked: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text) && text.includes("/StructTreeRoot"),
    elements: text.match(/\/Type\s*\/StructElem/g)?.length ?? 0,
  };
}
