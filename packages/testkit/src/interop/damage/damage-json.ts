import { hostile } from "../../arbitraries/hostile.ts";
import type { Damage, Damaged, Draw } from "./damage.ts";

type Node = { [key: string]: unknown } | unknown[];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Every object and list inside, itself first. Only of what has no cycle yet. */
function nodesIn(value: unknown, found: Node[] = []): readonly Node[] {
  if (!isNode(value)) return found;
  found.push(value);
  for (const inner of Object.values(value)) nodesIn(inner, found);
  return found;
}

const otherTypes: readonly unknown[] = [
  0,
  -1.5,
  1e308,
  Number.NaN,
  "",
  "x",
  "\uD800",
  true,
  [],
  {},
  [[]],
  [null],
  { en: "x" },
  ...hostile,
];

/** Something inside of lists inside of lists, and the same with objects. */
function nest(value: unknown, deep: number, asObject: boolean): unknown {
  let nested = value;
  for (let at = 0; at < deep; at += 1) nested = asObject ? { in: nested } : [nested];
  return nested;
}

/** Does one thing to a place. */
function harm(node: Node, key: string, damage: Damage, root: unknown, draw: Draw): void {
  const value: unknown = Reflect.get(node, key);
  const put = (to: unknown): void => {
    // Assigned, `__proto__` would become the prototype; a file has it as a key.
    Object.defineProperty(node, key, {
      value: to,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  };
  switch (damage) {
    case "dropped":
      if (Array.isArray(node)) node.splice(Number(key), 1);
      else Reflect.deleteProperty(node, key);
      break;
    case "swapped": {
      const keys = Object.keys(node);
      const other = keys[draw(keys.length)] as string;
      put(Reflect.get(node, other));
      Reflect.set(node, other, value);
      break;
    }
    case "nulled":
      put(null);
      break;
    case "retyped":
      put(otherTypes[draw(otherTypes.length)]);
      break;
    case "cyclic":
      put([root, node, [node]][draw(3)]);
      break;
    case "deep":
      put(nest(value, 70 + draw(4000), draw(2) === 0));
      break;
    case "huge":
      put(draw(2) === 0 ? "x".repeat(20_000) : Array.from({ length: 500 }, () => value));
      break;
    case "repeated":
      if (Array.isArray(node)) node.push(value);
      else put([value, value]);
      break;
    case "__proto__":
      Object.defineProperty(node, Array.isArray(node) ? key : "__proto__", {
        value: JSON.parse('{"__proto__":{"polluted":true},"polluted":true}'),
        configurable: true,
        enumerable: true,
        writable: true,
      });
  }
}

/**
 * A JSON document with damage: as a text where it can be one, every other time, else as it would come from a parser. What makes it deep, huge or circular comes last, so that the places
 * that are harmed are those of the document.
 */
export function damageJson(text: string, kinds: readonly Damage[], draw: Draw): Damaged<unknown> {
  // The document is a place too.
  const held: { file: unknown } = { file: JSON.parse(text) };
  const nodes = nodesIn(held).filter((node) => Object.keys(node).length > 0);
  const last = new Set<Damage>(["cyclic", "deep", "huge"]);
  const inOrder = [
    ...kinds.filter((one) => !last.has(one)),
    ...kinds.filter((one) => last.has(one)),
  ];
  const done: Damage[] = [];
  for (const damage of inOrder) {
    const node = nodes[draw(nodes.length)] as Node;
    const keys = Object.keys(node);
    if (keys.length === 0) continue;
    harm(node, keys[draw(keys.length)] as string, damage, held.file, draw);
    done.push(damage);
  }
  const isText = draw(2) === 0 && !done.includes("cyclic") && !done.includes("deep");
  return { file: isText ? JSON.stringify(held.file) : held.file, done };
}
