import { type Html, html } from "../html/escape.ts";
import type { Palette } from "../theme/palette.ts";

/** What the shapes of a drawing look like. Colours are those it is given, each always with a shape or a word beside it. */
export const drawingRules = (c: Palette<Html>, plain: Html): Html =>
  html`.wl-drawing text { fill: ${c.ink}; font-family: ${plain}; }
.wl-drawing .wl-soft { fill: ${c.inkSoft}; }
.wl-drawing .wl-bold { font-weight: 650; }
.wl-drawing .wl-goal-text { fill: ${c.goal}; font-weight: 650; }
.wl-drawing .wl-halo { paint-order: stroke; stroke: ${c.paper}; stroke-width: 4px; stroke-linejoin: round; }
.wl-cell { fill: ${c.cell}; stroke: ${c.cellLine}; }
.wl-past { fill: ${c.learnerMid}; stroke: ${c.cellLine}; }
.wl-goal { fill: none; stroke: ${c.goal}; stroke-width: 2; }
.wl-mark { fill: ${c.goal}; stroke: none; }
.wl-dot { fill: ${c.learner}; stroke: ${c.paper}; stroke-width: 1.25; }
.wl-filled { fill: ${c.depths[3]}; }
.wl-axis, .wl-edge { fill: none; stroke: ${c.cellLine}; }
.wl-thin { fill: none; stroke: ${c.rule}; }
.wl-dashes { stroke-dasharray: 3 3; }
.wl-way { fill: none; stroke: ${c.learner}; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.wl-open { fill: ${c.paper}; stroke: ${c.learner}; stroke-width: 1.5; }
.wl-beside-mark, .wl-empty { fill: ${c.paper}; stroke: ${c.cellLine}; }
.wl-goal-line { fill: none; stroke: ${c.goal}; stroke-width: 2; }
.wl-goal-band { fill: ${c.goalSoft}; }
.wl-tint { fill: ${c.learnerSoft}; }
.wl-interval { fill: ${c.learnerMid}; fill-opacity: .45; }
.wl-whisker { fill: none; stroke: ${c.ink}; stroke-width: 1.5; }
.wl-whisker-ground { fill: none; stroke: ${c.paper}; stroke-width: 4; }
.wl-wedge { fill: ${c.learnerMid}; fill-opacity: .55; }
.wl-depth-1 { fill: ${c.depths[0]}; }
.wl-depth-2 { fill: ${c.depths[1]}; }
.wl-depth-3 { fill: ${c.depths[2]}; }
.wl-depth-4 { fill: ${c.depths[3]}; }
.wl-depth-5 { fill: ${c.depths[4]}; }
.wl-drawing .wl-on-1 { fill: ${c.onDepths[0]}; }
.wl-drawing .wl-on-2 { fill: ${c.onDepths[1]}; }
.wl-drawing .wl-on-3 { fill: ${c.onDepths[2]}; }
.wl-drawing .wl-on-4 { fill: ${c.onDepths[3]}; }
.wl-drawing .wl-on-5 { fill: ${c.onDepths[4]}; }
.wl-seam { stroke: ${c.paper}; stroke-width: 2; }
.wl-hatch { fill: none; stroke: ${c.ink}; stroke-opacity: .42; stroke-width: 1.6; }
.wl-specks { fill: none; stroke: ${c.ink}; stroke-opacity: .5; stroke-width: 2; stroke-linecap: round; }
`;
