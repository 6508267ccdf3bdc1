import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import {
  type Block,
  emphasis,
  lang,
  link,
  name,
  number,
  paragraph,
  state,
  strong,
} from "../../document/index.ts";
import { stateIcons } from "./state-icons.ts";

describe("spans in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
    [
      "words",
      [
        paragraph([
          "a < b ",
          strong("c"),
          emphasis("d"),
          number("3.5"),
          { type: "code", text: "7c9e" },
          name("Mina"),
          lang("es", "meta"),
          lang("ar", "هدف", "rtl"),
        ]),
      ],
      '<p>a &lt; b <b>c</b><em>d</em><span class="wl-number" dir="ltr">3.5</span><code class="wl-code" dir="ltr">7c9e</code><bdi>Mina</bdi><bdi lang="es">meta</bdi><bdi lang="ar" dir="rtl">هدف</bdi></p>',
    ],
    [
      "links",
      [
        paragraph([
          link("https://a.example/?a=1&b=2", "a"),
          link("javascript:x", "b"),
          link("https://a.example", ["c", link("https://b.example", strong("d"))]),
        ]),
      ],
      '<p><a href="https://a.example/?a=1&amp;b=2">a</a>b<a href="https://a.example">c<b>d</b></a></p>',
    ],
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});

describe("states in HTML", () => {
  it("has an icon for each state, and the plain ring for one it does not know", () => {
    expect(new Set(Object.values(stateIcons)).size).toBe(7);
    const pill = (kind: string): string => inside([paragraph(state(kind as "other", "x"))]);
    expect(pill("second-look")).toContain(stateIcons["second-look"]);
    expect(pill("no-opportunity")).toContain(`wl-state wl-dashed">${stateIcons["no-opportunity"]}`);
    expect(pill("constructor")).toContain(`"wl-state">${stateIcons.other}`);
  });
});
