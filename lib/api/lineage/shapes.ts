import { z } from "zod";
import { LINEAGE_RELATIONS } from "@/lib/domain/lineage/vocabulary";
import { time, uuid } from "../fields";

const node = { name: z.string(), anonymous: z.boolean() };

const origins = z
  .object({
    min: z.int().meta({ description: "What the gates count: unknown lineage counts for nothing" }),
    max: z.int().meta({ description: "If everything whose lineage is not known were an origin of its own" }),
    atLeast: z.boolean().optional().meta({ description: "There may be more: it was too tangled to count" }),
    independent: z.array(z.object({ ...node, reliedOnBy: z.int() })),
    single: z.array(z.object(node)).meta({ description: "Those without which min falls to 0" }),
    unknown: z.array(z.string()).meta({ description: "Of which nobody has said what they rely on" }),
  })
  .meta({ id: "Origins" });

export const corroboration = z
  .object({
    exact: origins.meta({ description: "Of what supports the exact wording" }),
    narrower: origins.meta({ description: "Of what supports it at least in part" }),
    against: origins.meta({ description: "Of what refutes it" }),
  })
  .meta({ id: "Corroboration" });

const passage = z.object({
  id: uuid,
  source: z
    .object({ id: uuid, title: z.string(), name: z.string() })
    .nullable()
    .meta({ description: "Null: of a restricted story that may not be seen" }),
  wholeWork: z.boolean(),
  exact: z.string(),
  paraphrased: z.boolean(),
  said: z.enum(["own_reporting", "relies", "not_known", "known", "nothing", "inherits"]),
  inherits: z.string().nullable(),
  isOrigin: z.boolean(),
  isSinglePoint: z.boolean(),
  note: z.string(),
});

const edge = z.object({
  id: uuid,
  from: uuid,
  to: uuid,
  relation: z.enum(LINEAGE_RELATIONS),
  note: z.string(),
  by: z.string(),
  at: time,
  shownBy: z.string().meta({ description: "The words that show it" }),
});

export const lineage = z
  .object({
    passages: z.array(passage),
    edges: z.array(edge),
    oneOrigins: z.array(
      z.object({ id: uuid, members: z.array(uuid), what: z.string(), by: z.string(), at: time }),
    ),
    items: z
      .object({ supports: z.array(uuid), inPart: z.array(uuid), refutes: z.array(uuid) })
      .meta({ description: "The claim's evidence, as ids of passages" }),
  })
  .meta({ id: "Lineage" });
