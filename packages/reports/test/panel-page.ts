import { deepFreeze } from "@whole-learner/testkit";
import { headingsOf } from "./headings-of.ts";
import { sheet } from "./panel.ts";
import type { Document } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import type { Language } from "../src/language/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { composePanelSheet, type PanelSheet } from "../src/compose/index.ts";

/** The panel sheet, but for what is given, as a document. */
export const composed = (change: Partial<PanelSheet> = {}, language: Language = en): Document =>
  composePanelSheet(deepFreeze({ ...sheet, ...change }), language);

/** The same as text, each paragraph on one line. */
export const text = (change: Partial<PanelSheet> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");

/** The headings of its sections. */
export const headings = (change: Partial<PanelSheet>): readonly string[] =>
  headingsOf(composed(change));
