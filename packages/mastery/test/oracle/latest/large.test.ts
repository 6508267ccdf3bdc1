import { agree } from "../agree.ts";

agree("latest");
