import { posix } from "node:path";
import { nodesBelow, parseMarkdown } from "./parse-markdown.ts";

/** The pages of the repository by path, and whether anything stands at a path. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly exists: (path: string) => boolean;
}

/** Links into the repository that lead nowhere: files that are not there, headings that a page does not have. */
export const checkLinks = (page: string, { pages, exists }: Site): readonly string[] =>
  nodesBelow(parseMarkdown(pages.get(page) ?? "")).flatMap((node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return [];
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) return []; // elsewhere
    const at = `${page}:${node.position?.start.line ?? 1}`;
    const [path = "", heading] = node.url.split("#", 2);
    const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
    if (path.startsWith("/") || target.startsWith("../") || !exists(target))
      return [`${at}: leads nowhere: ${node.url}`];
    const text = pages.get(target);
    if (heading === undefined || text === undefined) return [];
    return headingsOf(text).includes(heading) ? [] : [`${at}: no such heading: ${node.url}`];
  });

/** The fragments by which the headings of a page are linked, as forges make them. */
function headingsOf(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  return nodesBelow(parseMarkdown(markdown)).flatMap((node) => {
    if (node.type !== "heading") return [];
    const words = nodesBelow(node)
      .flatMap((one) => ("value" in one ? one.value : []))
      .join("");
    const base = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return times === 0 ? base : `${base}-${times}`;
  });
}
