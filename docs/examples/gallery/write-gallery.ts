import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, renderHtml, renderMarkdown, renderText } from "@whole-learner/reports";
import { gallery } from "./gallery.ts";
import { indexPage, type Listed } from "./index-page.ts";

/** The formats that every report is written in, by the ending of its file. */
const formats: Readonly<Record<string, (document: Document) => string>> = {
  html: (document) => renderHtml(document),
  txt: (document) => renderText(document),
  md: (document) => renderMarkdown(document),
};

/** Writes every report of the sample school in all formats and languages, with a page that lists them; gives back how many files there are. */
export function writeGallery(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const listed: Listed[] = [];
  let files = 0;
  for (const page of gallery.flatMap((report) => report())) {
    for (const { language, document } of page.copies) {
      for (const [ending, render] of Object.entries(formats)) {
        writeFileSync(join(folder, `${page.file}.${language}.${ending}`), render(document));
        files += 1;
      }
    }
    listed.push({ ...page, formats: Object.keys(formats) });
  }
  writeFileSync(join(folder, "index.html"), indexPage(listed));
  return files + 1;
}
