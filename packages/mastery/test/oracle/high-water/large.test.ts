import { agree } from "../agree.ts";

agree("high-water");
