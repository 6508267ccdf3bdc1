import type { Document } from "./document.ts";
import { facts } from "./facts.ts";
import type { Header } from "./header.ts";
import type { Block, Span } from "./node.ts";
import { pageBreak } from "./page-break.ts";
import { paragraph } from "./paragraph.ts";
import { passage } from "./passage.ts";
import { section } from "./section.ts";
import { text } from "./text.ts";

/** Whose it is and from whom, as the first words of a section: a page has one title block only. */
function opening({ issuer = [], promise = [], facts: items }: Header): readonly Block[] {
  const between = issuer.length > 0 && promise.length > 0 ? [text(" · ")] : [];
  const from: readonly Span[] = [...issuer, ...between, ...promise];
  return [
    ...(from.length === 0 ? [] : [paragraph(from, "aside")]),
    ...(items.length === 0 ? [] : [facts(items)]),
  ];
}

/** A whole document as a passage of another, under a heading of its own, on a sheet of its own. */
function asPassage({ title, language, direction, children }: Document): readonly Block[] {
  const [first, ...rest] = children;
  const own =
    first?.type === "header"
      ? section(
          [...first.kind, text(" "), ...first.whose],
          [...opening(first), ...rest],
          first.about === undefined ? {} : { aside: first.about },
        )
      : section(title, children);
  return [pageBreak(), passage(language, direction, [own])];
}

/**
 * One document of several: the first as it is, each of the others whole below it, in its own language and direction, under a heading of its own,
 * on a new sheet of paper. For a household that reads two languages, or a family and an office that read one each. Headings stay in order:
 * those of the others are one level deeper.
 *
 * @example
 * ```ts
 * import { documentOf, header, inLanguages, paragraph, renderHtml } from "@whole-learner/reports";
 * const page = (language: string, kind: string, words: string) =>
 *   documentOf({ kind: "page", title: kind, language, children: [header({ kind, whose: "Mina" }), paragraph(words)] });
 * const both = inLanguages(page("es", "Para", "Bien."), page("en", "For", "Well."));
 * both.title; // => "Para · For"
 * renderHtml(both).includes('<div lang="en" dir="ltr"><section class="wl-part"><h2>For Mina</h2>'); // => true
 * ```
 */
export function inLanguages(first: Document, ...others: readonly Document[]): Document {
  const all = [first, ...others];
  const running = all.flatMap(({ runningTitle }) => runningTitle ?? []);
  return {
    ...first,
    title: all.map(({ title }) => title).join(" · "),
    ...(running.length === 0 ? {} : { runningTitle: running.join(" · ") }),
    children: [...first.children, ...others.flatMap(asPassage)],
  };
}
