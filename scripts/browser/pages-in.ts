import { readdirSync } from "node:fs";

/** The HTML files of a folder by name. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort();
