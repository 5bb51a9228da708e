import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import postgres from "postgres";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { SYSTEM_ACTOR, VISITOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import { toAnnotatedHtml } from "@/lib/domain/exchange/annotated-draft/to-html";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { database } from "@/lib/platform/database/client";
import { openZip } from "@/lib/platform/draft-files/zip/open-zip";
import { readAnnotatedDraft } from "../annotated/reads";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema, signOffClaimSchema } from "../assessments/schema";
import { readCaptureFile, readCapturePage } from "../capture-page/reads";
import { uploadCopy } from "../captures/commands";
import { readDesk } from "../desk/reads";
import { readClaimDossier } from "../dossier/reads";
import { addEvidence } from "../evidence/commands";
import { addEvidenceSchema } from "../evidence/schema";
import { readTrail } from "../history/trail";
import { readClaimHistory, readSourceHistory, readStoryHistory } from "../history-pages/reads";
import { recordAnswer } from "../inquiries/closing";
import { logInquiry } from "../inquiries/commands";
import { logInquirySchema } from "../inquiries/schema";
import { readClaimsTable } from "../ledger/reads";
import { readClaimLineage } from "../lineage/reads";
import { readSuggestions } from "../lineage/suggestions";
import { saveFactBox } from "../publication/prepare";
import { readPublicPage, readPublicPages } from "../publication/public-reads";
import { readFactBox, readFactBoxPreview } from "../publication/reads";
import { saveFactBoxSchema } from "../publication/schema";
import { readSearchHits } from "../search/reads";
import { editSource } from "../sources/commands";
import { findSources, readSource, readSources, readStorySources } from "../sources/reads";
import { editSourceSchema } from "../sources/schema";
import { readStoryFile } from "../story-file/reads";
import { testDatabase } from "../testing/database";
import { EVERY_EXPORT } from "../testing/every-export";
import { makeClaim } from "../testing/evidence-rows";
import { publishedBox } from "../testing/fact-box";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { addConfidentialSource, editIdentity, nameConfidants } from "./commands";
import { readConfidence } from "./reads";
import { addConfidentialSourceSchema, editIdentitySchema } from "./schema";

const { url } = testDatabase();

/** G10: a name is planted where a confidential source's identity belongs, and then looked for everywhere else. */
const CANARY = "Quillfeather";
const WHO = {
  name: `Ada ${CANARY}`,
  contact: `${CANARY}@town.example`,
  identityNote: `Never to say ${CANARY}.`,
};

let handler: Actor;
let second: Actor;
let editor: Actor;
/** Sees everything that a role can see, and is not named on the source. */
let stranger: Actor;
let sourceId: string;
let captureId: string;
let storyId: string;
let slug: string;
let claim: { claimId: string; number: number };

beforeAll(async () => {
  [handler, second, editor, stranger] = await Promise.all([
    makeActor("editor"),
    makeActor("researcher"),
    makeActor("editor"),
    makeActor("admin"),
  ]);
  const text = "The mayor sold the pier.";
  const story = await makeStory(handler, { text });
  storyId = story.storyId;
  const span = { draftId: story.draftId, start: 0, end: text.length };
  const said = { attributionKind: "named_person", attributedTo: "The clerk" };
  claim = await makeClaim(handler, { wording: text, storyId, span, ...said });

  const kind = "interview_anonymous";
  const source = {
    ...WHO,
    pseudonym: "Source A",
    kind,
    confidantIds: [second.personId],
    requestId: randomUUID(),
  };
  sourceId = must(await addConfidentialSource(handler, addConfidentialSourceSchema.parse(source))).sourceId;
  const edited = { ...WHO, sourceId, version: 1, contact: `Telephone of ${CANARY}` };
  must(await editIdentity(handler, editIdentitySchema.parse(edited)));
  must(await nameConfidants(handler, { sourceId, confidantIds: [second.personId, editor.personId] }));
  must(await nameConfidants(handler, { sourceId, confidantIds: [second.personId] }));
  must(await editSource(handler, editSourceSchema.parse({ sourceId, version: 1, title: "Source B", kind })));

  captureId = await uploadRecording();
  const words = { passageIs: "words", exact: "He is my cousin.", stance: "supports", basis: "participant" };
  const quoted = { from: "source", claimId: claim.claimId, sourceId, requestId: randomUUID(), ...words };
  must(await addEvidence(handler, addEvidenceSchema.parse(quoted)));
  const asked = {
    ...{ claimId: claim.claimId, sourceId, kind: "question", whom: WHO.name, requestId: randomUUID() },
    ...{
      means: `at ${CANARY}'s house`,
      asked: `${CANARY}, who else knows?`,
      askedAt: "2026-03-01T12:00:00Z",
    },
  };
  const { inquiryId } = must(await logInquiry(handler, logInquirySchema.parse(asked)));
  const answer = { inquiryId, version: 1, answer: `${CANARY} says: nobody.`, answeredAt: new Date() };
  must(await recordAnswer(handler, answer));

  const verdict = { verdict: "insufficient", rationale: "One person says so.", claimVersion: 1 };
  const proposal = proposeVerdictSchema.parse({ claimId: claim.claimId, ...verdict });
  const { assessmentId } = must(await proposeVerdict(second, proposal));
  must(await signOffClaim(editor, signOffClaimSchema.parse({ assessmentId })));
  ({ slug } = await publishedBox(editor, storyId, [claim.claimId]));
});

/** A saved copy that says the name wherever a copy can: title, file name, text, bytes. */
async function uploadRecording(): Promise<string> {
  const text = `${CANARY}: He is my cousin.`;
  const reading: CaptureReading = {
    ...{ kind: "text", mediaType: "text/plain", title: `Talk with ${CANARY}`, text, wholeText: text },
    ...{ pageStarts: [], links: [], wall: null, savedFrom: "", unread: null },
  };
  const file = { sourceId, requestId: randomUUID(), fileName: `${CANARY}.txt`, contentType: "text/plain" };
  const read = async () => ({ ok: true, reading }) as const;
  return must(await uploadCopy(handler, file, Readable.from([Buffer.from(text)]), { read })).captureId;
}

/** Every file of the lawyer's file, unpacked. */
async function filed(actor: Actor): Promise<unknown> {
  const { zip } = must(await readStoryFile(actor, storyId));
  const { names, read } = await openZip(await buffer(zip));
  return Promise.all([...names].map(async (name) => [name, await read(name)]));
}

type Output = [string, (actor: Actor) => Promise<unknown>];

const OUTPUTS: Output[] = [
  ["the list of sources", (actor) => readSources(actor)],
  ["sources found by the name", (actor) => readSources(actor, { query: CANARY })],
  ["sources to choose from", (actor) => findSources(actor, "Source")],
  ["the source's page", (actor) => readSource(actor, sourceId)],
  ["what it says of who it is", (actor) => readConfidence(actor, sourceId)],
  ["the source's history", (actor) => readSourceHistory(actor, sourceId)],
  ["the story's sources", (actor) => readStorySources(actor, storyId)],
  ["the claim", (actor) => readClaimDossier(actor, claim.number)],
  ["the claim's history, with what differs", (actor) => readClaimHistory(actor, claim.number)],
  ["the story's history", (actor) => readStoryHistory(actor, storyId)],
  ["its lineage", (actor) => readClaimLineage(actor, claim.claimId)],
  ["what is suggested of its lineage", (actor) => readSuggestions(actor, claim.claimId)],
  ["the search for the name", (actor) => readSearchHits(actor, CANARY)],
  ["the search for the pseudonym", (actor) => readSearchHits(actor, "Source B")],
  ["the desk", (actor) => readDesk(actor)],
  ["the table", (actor) => readClaimsTable(actor, readExportRequest({}).view)],
  ["the saved copy", (actor) => readCapturePage(actor, sourceId, captureId)],
  ["the saved copy's file", (actor) => readCaptureFile(actor, sourceId, captureId)],
  ...EVERY_EXPORT.map(([what, read]): Output => [what, (actor) => read(actor, storyId)]),
  [
    "the annotated draft",
    async (actor) => {
      const annotated = await readAnnotatedDraft(actor, storyId, new Date());
      return annotated && toAnnotatedHtml(annotated);
    },
  ],
  ["the export of the story's file for a lawyer", filed],
  ["the preview of the export to everybody", (actor) => readFactBoxPreview(actor, storyId)],
  ["the fact box as its editors prepare its export", (actor) => readFactBox(actor, storyId)],
  ["the published page, an export to everybody", () => readPublicPage(VISITOR, slug)],
  ["the feeds, an export to everybody", () => readPublicPages(VISITOR)],
  ["the trail on the command line", () => readTrail(SYSTEM_ACTOR, { limit: 1_000 })],
];

const asText = (answer: unknown) =>
  JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";

describe("nobody who is not named on the source finds the name", () => {
  test.each(OUTPUTS)("in %s", async (_, read) => {
    expect(asText(await read(stranger))).not.toContain(CANARY);
  });

  // What leaves the newsroom has it for nobody, not even for those who know.
  test.each(OUTPUTS.filter(([what]) => /export|annotated|history|search|list|table|desk/.test(what)))(
    "nor does one who is, in %s",
    async (_, read) => {
      expect(asText(await read(handler))).not.toContain(CANARY);
    },
  );

  test("whoever is named on it does, so that this looks for what is there", async () => {
    for (const actor of [handler, second])
      expect(asText(await readConfidence(actor, sourceId))).toContain(CANARY);
    expect(asText(await readClaimDossier(handler, claim.number))).toContain(CANARY);
  });
});

test("everybody is told that there is such a source, and neither its pseudonym nor its words", async () => {
  const answer = await readPublicPage(VISITOR, slug);
  expect(answer).toMatchObject({
    page: { claims: [{ is: "checked", evidence: [{ is: "protected", stance: "supports" }] }] },
  });
  for (const words of ["Source B", "Source A", "He is my cousin."])
    expect(asText(answer)).not.toContain(words);
});

test.each(["headline", "intro", "unanswered", "explanation"])(
  "it cannot be written into a fact box, as its %s",
  async (field) => {
    const words = `It was ${WHO.name}.`;
    const box = {
      ...{ storyId, slug, version: 1, headline: "The pier", intro: "", unanswered: "", [field]: words },
      claims: [{ claimId: claim.claimId, explanation: field === "explanation" ? words : "" }],
    };
    expect(await saveFactBox(handler, saveFactBoxSchema.parse(box))).toMatchObject({
      refusal: { code: "identitySaid" },
    });
  },
);

test("it stands in no other table: not in history, assessments, queued jobs or what was undone", async () => {
  const sql = postgres(url(), { max: 1, onnotice: () => {} });
  try {
    const tables = await sql<{ schema: string; name: string }[]>`
      select table_schema as "schema", table_name as "name" from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`;
    const holding: string[] = [];
    for (const { schema, name } of tables) {
      const [row] =
        await sql`select 1 from ${sql(schema)}.${sql(name)} t where t::text like ${`%${CANARY}%`} limit 1`;
      if (row) holding.push(name);
    }
    // The last two are for its confidants alone, as the outputs above show.
    expect(holding.sort()).toEqual(["Capture", "Inquiry", "SourceIdentity"]);
  } finally {
    await sql.end();
  }
});

describe("what goes wrong does not tell it", () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    await database().$executeRaw`drop trigger if exists broken on "SourceIdentity"`;
  });

  test("neither the error nor what is written to the log", async () => {
    await database().$executeRaw`
      create or replace function fail() returns trigger language plpgsql as $$ begin raise 'It broke.'; end $$`;
    await database().$executeRaw`
      create trigger broken before insert or update on "SourceIdentity" for each row execute function fail()`;
    const logged = (["error", "warn", "log", "info"] as const).map((way) =>
      vi.spyOn(console, way).mockImplementation(() => {}),
    );
    const written = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
    const input = { ...WHO, pseudonym: "Source C", kind: "interview_anonymous", requestId: randomUUID() };
    const error = await addConfidentialSource(handler, addConfidentialSourceSchema.parse(input)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain("It broke.");
    const told = [error, ...[...logged, ...written].flatMap((spy) => spy.mock.calls.flat())];
    expect(told.map(unfolded).join("\n")).not.toContain(CANARY);
  });

  test("nor does a refusal, or what is wrong with a field", async () => {
    const strange = { sourceId, version: 1, ...WHO };
    for (const actor of [stranger, editor])
      expect(asText(await editIdentity(actor, editIdentitySchema.parse(strange)))).not.toContain(CANARY);
    const parsed = addConfidentialSourceSchema.safeParse({
      ...WHO,
      pseudonym: "",
      kind: "x",
      requestId: "x",
    });
    expect(parsed.success).toBe(false);
    expect(asText(parsed.error?.issues)).not.toContain(CANARY);
  });
});

/** An error with everything that it carries, its causes among them. */
function unfolded(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const own = Object.getOwnPropertyNames(thrown).map((name) => asText(Reflect.get(thrown, name)));
  return [thrown.message, thrown.stack, ...own, thrown.cause ? unfolded(thrown.cause) : ""].join("\n");
}

test("no other code reads who a confidential source is", () => {
  const code = import.meta.glob<string>(
    [
      "/lib/**/*.ts",
      "/app/**/*.{ts,tsx}",
      "/scripts/**/*.ts",
      "!**/*.test.ts",
      "!/lib/**/testing/**",
      "!**/generated/**",
    ],
    { eager: true, query: "?raw", import: "default" },
  );
  const readers = Object.entries(code)
    .filter(([, text]) =>
      /\bsourceIdentity\b|"SourceIdentity"|\bidentity: (?:true|\{ (?:select|create|update))/.test(text),
    )
    .map(([file]) => file);
  expect(readers.sort()).toEqual([
    "/lib/usecases/confidential/commands.ts",
    "/lib/usecases/confidential/load.ts",
    "/lib/usecases/identities/guard.ts",
  ]);
});
