import type { StaffLanguage } from "../../language/language.ts";
import type { QualityMessages } from "../../language/quality-messages.ts";
import { type FrameworkPage, openFrameworkPage } from "../framework-page/page.ts";
import type { DataQuality } from "./data-quality-input.ts";

/** The page of a data-quality report, with its words. */
export interface QualityPage extends FrameworkPage<DataQuality> {
  readonly words: QualityMessages;
}

/** Opens a data-quality report. */
export const openQualityPage = (report: DataQuality, language: StaffLanguage): QualityPage => ({
  ...openFrameworkPage(report, language),
  words: language.staff.quality,
});
