import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { readAnnotatedDraft } from "../annotated/reads";
import { cutClaim } from "../claims/commands";
import { readExport } from "../exports/reads";
import { testDatabase } from "../testing/database";
import { makeDesk } from "../testing/desk";
import { textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { relateClaims } from "./commands";
import { relateClaimsSchema } from "./schema";

testDatabase();

test("a claim that was signed off leaves with what other claims have come to say against it", async () => {
  const desk = await makeDesk();
  const [claim, base] = [await desk.signed(), await desk.claim()];
  const ids = { claimId: claim.claimId, otherId: base.claimId, requestId: randomUUID() };
  must(await relateClaims(desk.researcher, relateClaimsSchema.parse({ ...ids, side: "depends_on" })));
  must(await cutClaim(desk.editor, { claimId: base.claimId, reason: "It was wrong." }));
  const flags = [`Depends on C-${base.number}, which has been cut.`];

  const request = readExportRequest({ format: "json", ids: claim.claimId });
  const json = await textOf(must(await readExport(desk.researcher, request)));
  expect(JSON.parse(json).claims).toMatchObject([{ state: "signed_off", flags }]);
  const annotated = await readAnnotatedDraft(desk.researcher, desk.storyId);
  expect(annotated?.claims.find(({ number }) => number === claim.number)).toMatchObject({ flags });
});
