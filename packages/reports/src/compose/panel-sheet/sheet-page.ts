import type { EventPage } from "../panel/open-event.ts";
import type { PanelSheet } from "./panel-sheet-input.ts";

/** The page of a panel sheet. */
export interface SheetPage extends EventPage {
  readonly sheet: PanelSheet;
}
