export { combineRaters, combineRows } from "../pieces/combine-numbers.ts";
export { type SeriesInput, score } from "./score.ts";
