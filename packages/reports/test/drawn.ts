import { charts } from "./charts.ts";
import { type SvgElement, svgTree } from "./svg-tree.ts";
import { chart, type Drawing, table } from "../src/document/index.ts";
import { renderSvg } from "../src/render/svg/index.ts";

const empty = table({ caption: "C", columns: ["A"] });

/** A drawing as SVG that another parser read. */
export const drawn = (drawing: Drawing, direction: "ltr" | "rtl" = "ltr") =>
  svgTree(renderSvg(chart({ title: "T", finding: "F", drawing, table: empty }), { direction }));

/** The elements of a class. */
export const ofClass = (elements: readonly SvgElement[], name: string): readonly SvgElement[] =>
  elements.filter(({ attributes }) => (attributes["class"] ?? "").split(" ").includes(name));

/** The points of a path of straight lines. */
export const points = (way: string): readonly (readonly number[])[] =>
  way
    .replace(/z$/, "")
    .split(/[ML]/)
    .filter((point) => point !== "")
    .map((point) => point.split(" ").map(Number));

/** The first drawing of a kind. */
export const drawingOf = <K extends Drawing["kind"]>(kind: K) =>
  charts.find(({ drawing }) => drawing.kind === kind)?.drawing as Extract<Drawing, { kind: K }>;
