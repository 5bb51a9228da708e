import { z } from "zod";
import { done, refuse } from "@/lib/domain/refusal";
import { readStorySources } from "@/lib/usecases/sources/reads";
import { createStory, editStory } from "@/lib/usecases/stories/commands";
import { readStory } from "@/lib/usecases/stories/one-story";
import { readStories } from "@/lib/usecases/stories/reads";
import { createStorySchema, editStorySchema } from "@/lib/usecases/stories/schema";
import { changed, cursor, made, page, pageOf, uuid } from "../fields";
import { operation } from "../operation";
import { sourceRow } from "../sources/shapes";
import { found, mapped, through } from "../through-schema";
import { createStoryBody, editStoryBody, story, storyRow } from "./shapes";

const tag = "Stories";
const params = z.object({ story: uuid });

export const STORY_OPERATIONS = [
  operation({
    ...{ id: "listStories", method: "GET", path: "/stories", tag, scope: "read" },
    summary: "The stories that the token's person may see, newest first, 50 a page.",
    ...{ query: z.strictObject(cursor), answer: pageOf(storyRow) },
    run: async ({ actor, query }) => {
      const { stories, ...counted } = await readStories(actor, { after: query.cursor ?? null });
      return done(page({ ...counted, rows: stories }));
    },
  }),
  operation({
    ...{ id: "createStory", method: "POST", path: "/stories", tag, scope: "write" },
    summary: "Creates a story with its first draft.",
    ...{ body: createStoryBody, status: 201, answer: made },
    run: async ({ actor, body, requestId }) =>
      mapped(
        await through(createStorySchema, { ...body, requestId }, (input) => createStory(actor, input)),
        ({ storyId }) => ({ value: { id: storyId }, location: `/stories/${storyId}` }),
      ),
  }),
  operation({
    ...{ id: "readStory", method: "GET", path: "/stories/{story}", tag, scope: "read" },
    summary: "What is said about a story.",
    ...{ params, answer: story },
    run: async ({ actor, params }) =>
      mapped(found(await readStory(actor, params.story)), (value) => ({ value, version: value.version })),
  }),
  operation({
    ...{ id: "editStory", method: "PATCH", path: "/stories/{story}", tag, scope: "write" },
    summary: "Changes those fields of a story that are said. Its drafts are never changed.",
    ...{ params, ifMatch: true, body: editStoryBody, answer: changed },
    run: async ({ actor, params, body, version }) => {
      const before = await readStory(actor, params.story);
      if (!before) return refuse("notFound");
      const fields = { ...before, ...body, storyId: before.id, version };
      return mapped(await through(editStorySchema, fields, (input) => editStory(actor, input)), (value) => ({
        value,
      }));
    },
  }),
  operation({
    ...{ id: "listStorySources", method: "GET", path: "/stories/{story}/sources", tag, scope: "read" },
    summary: "The sources that claims of a story rest on, newest first, 50 a page.",
    ...{ params, query: z.strictObject(cursor), answer: pageOf(sourceRow) },
    run: async ({ actor, params, query }) => {
      if (!(await readStory(actor, params.story))) return refuse("notFound");
      return done(page(await readStorySources(actor, params.story, query.cursor)));
    },
  }),
];
