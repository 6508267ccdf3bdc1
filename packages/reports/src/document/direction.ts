/** Which way a language is written: left to right or right to left. */
export type Direction = "ltr" | "rtl";
