import { digestOf } from "@whole-learner/core";
import type { Source } from "../determination/provenance.ts";
import type { Conversion } from "./conversion.ts";

/** A conversion as results name it. */
export const conversionSource = (conversion: Conversion): Source => ({
  id: conversion.id,
  version: conversion.version,
  digest: digestOf(conversion),
});
