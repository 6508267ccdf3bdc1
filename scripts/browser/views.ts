/** One way to look at a page. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly media?: "screen" | "print";
  readonly colours?: "light" | "dark";
  readonly contrast?: "more";
  readonly forced?: "active";
  /** Whether it is kept as a picture for people to look at. */
  readonly kept?: boolean;
  /** Whether the copies in other languages of the same direction are looked at so too: they have other words, not other colours. */
  readonly everyCopy?: boolean;
}

/** A screen of 1280 pixels magnified to 200 % is one of 640; at 400 % it is 320 (WCAG 2.1, 1.4.4 and 1.4.10). */
const views: readonly View[] = [
  { name: "wide", width: 1000, kept: true, everyCopy: true },
  { name: "dark", width: 1000, colours: "dark", kept: true, everyCopy: true },
  { name: "twice as large", width: 640 },
  { name: "phone", width: 320, kept: true, everyCopy: true },
  { name: "dark phone", width: 320, colours: "dark" },
  { name: "more contrast", width: 1000, contrast: "more" },
  { name: "forced colours", width: 1000, forced: "active" },
  { name: "printed", width: 760, media: "print", everyCopy: true },
];

/** The copies that are looked at in every view: one for each direction of writing. */
const fully = /\.(?:en|ar)\.html$|^index\.html$/;

/** The views in which a page is looked at. */
export const viewsOf = (page: string): readonly View[] =>
  fully.test(page) ? views : views.filter(({ everyCopy }) => everyCopy === true);
