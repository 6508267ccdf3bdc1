import { type TextSpan, text } from "../../document/text.ts";

/** Stands in a cell that has nothing to say. */
export const nothing: TextSpan = text("—");
