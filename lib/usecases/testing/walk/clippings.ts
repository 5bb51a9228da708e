import { randomUUID } from "node:crypto";
import { keepClipping } from "../../clippings/commands";
import { keepClippingSchema } from "../../clippings/schema";
import { step } from "./step";

export const CLIPPING_STEPS = [
  step({
    useCase: "clippings/commands.keepClipping",
    permission: "source.write",
    run: (actor) => {
      const page = { url: `https://herald.example.com/${randomUUID()}`, title: "A page", kind: "document" };
      return keepClipping(
        actor,
        keepClippingSchema.parse({ ...page, words: "Words", requestId: randomUUID() }),
      );
    },
  }),
];
