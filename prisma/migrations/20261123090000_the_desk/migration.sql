CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "AssessmentState" AS ENUM ('pending', 'returned', 'signed_off', 'withdrawn');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('unassessed', 'verified', 'partly_supported', 'attributed_only', 'disputed', 'insufficient', 'refuted', 'outdated', 'not_checkable');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('open', 'researching', 'awaiting_review', 'signed_off', 'reopened', 'cut');

-- CreateEnum
CREATE TYPE "ClaimType" AS ENUM ('event', 'quotation', 'figure', 'date', 'identity', 'cause', 'position', 'other');

-- CreateEnum
CREATE TYPE "AttributionKind" AS ENUM ('own_voice', 'named_person', 'anonymous', 'outlet', 'quotation');

-- CreateEnum
CREATE TYPE "Criticality" AS ENUM ('low', 'normal', 'high');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'supports_in_part', 'refutes', 'context', 'silent');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('witnessed', 'document_seen', 'participant', 'third_party', 'reported_elsewhere', 'inferred');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('viewer', 'researcher', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('set_up', 'invite', 'reset');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('official_record', 'document', 'dataset', 'recording', 'own_witness', 'interview_named', 'interview_anonymous', 'original_report', 'wire_report', 'derived_report', 'press_release', 'social_post', 'scholarly_work', 'reference_work', 'fact_check');

-- CreateEnum
CREATE TYPE "LocatorKind" AS ENUM ('none', 'page', 'paragraph', 'timecode', 'section', 'cell');

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "state" "AssessmentState" NOT NULL DEFAULT 'pending',
    "verdict" "Verdict" NOT NULL,
    "rationale" TEXT NOT NULL,
    "narrowerWording" TEXT NOT NULL DEFAULT '',
    "rating" INTEGER,
    "trueUntil" TEXT NOT NULL DEFAULT '',
    "policyVersion" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "type" "ClaimType" NOT NULL,
    "attributionKind" "AttributionKind" NOT NULL,
    "attributedTo" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "returnedById" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "returnNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssessmentItem" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "sourceTitle" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "sourceKind" "SourceKind" NOT NULL,
    "outletId" UUID,
    "outletName" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "paraphrased" BOOLEAN NOT NULL,
    "locatorKind" "LocatorKind" NOT NULL,
    "locator" TEXT NOT NULL,
    "stance" "Stance" NOT NULL,
    "basis" "Basis" NOT NULL,
    "primary" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,
    "addedById" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AssessmentItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "assessmentId" UUID NOT NULL,
    "assessedById" UUID NOT NULL,
    "signedById" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("assessmentId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "wording" TEXT NOT NULL,
    "type" "ClaimType" NOT NULL DEFAULT 'event',
    "attributionKind" "AttributionKind" NOT NULL DEFAULT 'own_voice',
    "attributedTo" TEXT NOT NULL DEFAULT '',
    "criticality" "Criticality" NOT NULL DEFAULT 'normal',
    "legalRisk" BOOLEAN NOT NULL DEFAULT false,
    "restsOnAuthorAlone" BOOLEAN NOT NULL DEFAULT false,
    "verdict" "Verdict" NOT NULL DEFAULT 'unassessed',
    "stage" "Stage" NOT NULL DEFAULT 'open',
    "assigneeId" UUID,
    "dueAt" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "signedAssessmentId" UUID,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "basis" "Basis" NOT NULL,
    "primary" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "requestId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "claimId" UUID,
    "storyId" UUID,
    "sourceId" UUID,
    "outletId" UUID,
    "personId" UUID,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "mayClearLegal" BOOLEAN NOT NULL DEFAULT false,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" UUID NOT NULL,
    "accountHash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "ownerGroup" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "canonicalUrl" TEXT,
    "outletId" UUID,
    "kind" "SourceKind" NOT NULL,
    "authors" TEXT NOT NULL DEFAULT '',
    "publishedOn" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "requestId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "wholeWork" BOOLEAN NOT NULL DEFAULT false,
    "exact" TEXT NOT NULL DEFAULT '',
    "paraphrased" BOOLEAN NOT NULL DEFAULT false,
    "locatorKind" "LocatorKind" NOT NULL DEFAULT 'none',
    "locator" TEXT NOT NULL DEFAULT '',
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "desk" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "closesAt" TIMESTAMPTZ(3),
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "requestId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoryMember" (
    "storyId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "StoryMember_pkey" PRIMARY KEY ("storyId","personId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "storyId" UUID NOT NULL,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlacementSpan" (
    "id" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endOffset" INTEGER NOT NULL,

    CONSTRAINT "PlacementSpan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assessment_claimId_proposedAt_idx" ON "Assessment"("claimId", "proposedAt");

-- CreateIndex
CREATE INDEX "Assessment_state_proposedAt_idx" ON "Assessment"("state", "proposedAt");

-- CreateIndex
CREATE INDEX "Assessment_authorId_state_idx" ON "Assessment"("authorId", "state");

-- CreateIndex
CREATE INDEX "Assessment_returnedById_idx" ON "Assessment"("returnedById");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_one_pending" ON "Assessment"("claimId") WHERE ("state" = 'pending');

-- CreateIndex
CREATE INDEX "AssessmentItem_addedById_idx" ON "AssessmentItem"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentItem_assessmentId_position_key" ON "AssessmentItem"("assessmentId", "position");

-- CreateIndex
CREATE INDEX "SignOff_signedById_idx" ON "SignOff"("signedById");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_number_key" ON "Claim"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_requestId_key" ON "Claim"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_signedAssessmentId_key" ON "Claim"("signedAssessmentId");

-- CreateIndex
CREATE INDEX "Claim_stage_number_idx" ON "Claim"("stage", "number");

-- CreateIndex
CREATE INDEX "Claim_verdict_number_idx" ON "Claim"("verdict", "number");

-- CreateIndex
CREATE INDEX "Claim_type_number_idx" ON "Claim"("type", "number");

-- CreateIndex
CREATE INDEX "Claim_criticality_number_idx" ON "Claim"("criticality", "number");

-- CreateIndex
CREATE INDEX "Claim_assigneeId_stage_idx" ON "Claim"("assigneeId", "stage");

-- CreateIndex
CREATE INDEX "Claim_authorId_idx" ON "Claim"("authorId");

-- CreateIndex
CREATE INDEX "Claim_dueAt_number_idx" ON "Claim"("dueAt", "number");

-- CreateIndex
CREATE INDEX "Claim_updatedAt_number_idx" ON "Claim"("updatedAt", "number");

-- CreateIndex
CREATE INDEX "Claim_wording_trgm" ON "Claim" USING GIN ("wording" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_requestId_key" ON "Evidence"("requestId");

-- CreateIndex
CREATE INDEX "Evidence_passageId_idx" ON "Evidence"("passageId");

-- CreateIndex
CREATE INDEX "Evidence_addedById_idx" ON "Evidence"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_claimId_passageId_key" ON "Evidence"("claimId", "passageId");

-- CreateIndex
CREATE INDEX "AuditEvent_claimId_id_idx" ON "AuditEvent"("claimId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_storyId_id_idx" ON "AuditEvent"("storyId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_sourceId_id_idx" ON "AuditEvent"("sourceId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_outletId_id_idx" ON "AuditEvent"("outletId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_personId_id_idx" ON "AuditEvent"("personId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_id_idx" ON "AuditEvent"("actorId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_personId_idx" ON "OneTimeLink"("personId");

-- CreateIndex
CREATE INDEX "OneTimeLink_createdById_idx" ON "OneTimeLink"("createdById");

-- CreateIndex
CREATE INDEX "SignInFailure_accountHash_failedAt_idx" ON "SignInFailure"("accountHash", "failedAt");

-- CreateIndex
CREATE INDEX "SignInFailure_address_failedAt_idx" ON "SignInFailure"("address", "failedAt");

-- CreateIndex
CREATE INDEX "SignInFailure_failedAt_idx" ON "SignInFailure"("failedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_domain_key" ON "Outlet"("domain");

-- CreateIndex
CREATE INDEX "Outlet_name_id_idx" ON "Outlet"("name", "id");

-- CreateIndex
CREATE INDEX "Outlet_name_trgm" ON "Outlet" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Source_canonicalUrl_key" ON "Source"("canonicalUrl");

-- CreateIndex
CREATE UNIQUE INDEX "Source_requestId_key" ON "Source"("requestId");

-- CreateIndex
CREATE INDEX "Source_outletId_createdAt_idx" ON "Source"("outletId", "createdAt");

-- CreateIndex
CREATE INDEX "Source_createdAt_id_idx" ON "Source"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Source_addedById_idx" ON "Source"("addedById");

-- CreateIndex
CREATE INDEX "Source_title_trgm" ON "Source" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Passage_sourceId_createdAt_idx" ON "Passage"("sourceId", "createdAt");

-- CreateIndex
CREATE INDEX "Passage_addedById_idx" ON "Passage"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_one_whole_work" ON "Passage"("sourceId") WHERE ("wholeWork");

-- CreateIndex
CREATE UNIQUE INDEX "Story_requestId_key" ON "Story"("requestId");

-- CreateIndex
CREATE INDEX "Story_createdAt_id_idx" ON "Story"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Story_closesAt_id_idx" ON "Story"("closesAt", "id");

-- CreateIndex
CREATE INDEX "Story_createdById_idx" ON "Story"("createdById");

-- CreateIndex
CREATE INDEX "Story_title_trgm" ON "Story" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "StoryMember_personId_idx" ON "StoryMember"("personId");

-- CreateIndex
CREATE INDEX "Draft_addedById_idx" ON "Draft"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_storyId_number_key" ON "Draft"("storyId", "number");

-- CreateIndex
CREATE INDEX "Placement_storyId_idx" ON "Placement"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_claimId_storyId_key" ON "Placement"("claimId", "storyId");

-- CreateIndex
CREATE INDEX "PlacementSpan_draftId_startOffset_idx" ON "PlacementSpan"("draftId", "startOffset");

-- CreateIndex
CREATE UNIQUE INDEX "PlacementSpan_placementId_draftId_key" ON "PlacementSpan"("placementId", "draftId");

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentItem" ADD CONSTRAINT "AssessmentItem_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentItem" ADD CONSTRAINT "AssessmentItem_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_signedAssessmentId_fkey" FOREIGN KEY ("signedAssessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryMember" ADD CONSTRAINT "StoryMember_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryMember" ADD CONSTRAINT "StoryMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementSpan" ADD CONSTRAINT "PlacementSpan_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementSpan" ADD CONSTRAINT "PlacementSpan_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Rules that the database holds by itself (see docs/architecture.md)

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_not_truncated BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_immutable BEFORE UPDATE OR DELETE ON "Draft"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_not_truncated BEFORE TRUNCATE ON "Draft"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_item_immutable BEFORE UPDATE OR DELETE ON "AssessmentItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_item_not_truncated BEFORE TRUNCATE ON "AssessmentItem"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sign_off_immutable BEFORE UPDATE OR DELETE ON "SignOff"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sign_off_not_truncated BEFORE TRUNCATE ON "SignOff"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What was proposed stays as it was proposed: only its state, and who returned it, can still be said.
CREATE TRIGGER assessment_content_immutable BEFORE DELETE OR UPDATE OF "id", "claimId", "verdict", "rationale",
  "narrowerWording", "rating", "trueUntil", "policyVersion", "wording", "type", "attributionKind", "attributedTo",
  "authorId", "proposedAt" ON "Assessment"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who assessed is not a matter of what the sign-off says: otherwise its check could be talked around.
CREATE FUNCTION refuse_false_assessor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Assessment" WHERE "id" = NEW."assessmentId" AND "authorId" = NEW."assessedById") THEN
    RAISE EXCEPTION 'the sign-off names another assessor than the assessment' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER sign_off_names_the_assessor BEFORE INSERT ON "SignOff"
  FOR EACH ROW EXECUTE FUNCTION refuse_false_assessor();
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_second_person" CHECK ("assessedById" <> "signedById");
ALTER TABLE "PlacementSpan" ADD CONSTRAINT "PlacementSpan_not_empty" CHECK ("startOffset" >= 0 AND "endOffset" > "startOffset");
ALTER TABLE "Person" ADD CONSTRAINT "Person_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_rating" CHECK (
  ("verdict" = 'partly_supported' AND "rating" BETWEEN 2 AND 4) OR ("verdict" <> 'partly_supported' AND "rating" IS NULL));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_verdict_said" CHECK ("verdict" <> 'unassessed');
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_returned_whole" CHECK (
  ("state" = 'returned') = ("returnedById" IS NOT NULL) AND ("returnedById" IS NULL) = ("returnedAt" IS NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_signed_off_has_assessment" CHECK ("stage" <> 'signed_off' OR "signedAssessmentId" IS NOT NULL);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_words" CHECK ("wholeWork" = ("exact" = ''));
