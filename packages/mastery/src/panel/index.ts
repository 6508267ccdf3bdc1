export { combinePanel, type NotRated, type PanelResult, type Rated } from "./combine-panel.ts";
export { levelsApart } from "./levels-apart.ts";
export type { PanelQuestion, PanelRating } from "./panel-rating.ts";
