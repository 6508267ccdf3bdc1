import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Json } from "../parse/json.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * The identity of a value's content: SHA-256 of its canonical JSON, as 64 hexadecimal digits. The same content gives the same digest
 * on every platform, so a result can say exactly which framework and policy it came from.
 *
 * @example
 * ```ts
 * import { digestOf } from "@whole-learner/core";
 * digestOf({ b: 1, a: 2 }) === digestOf({ a: 2, b: 1 }); // => true
 * digestOf({}); // => "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * ```
 */
export const digestOf = (value: Json | object): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(value as Json))));
