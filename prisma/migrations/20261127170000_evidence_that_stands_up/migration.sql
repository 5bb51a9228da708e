-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('correction', 'clarification', 'update');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('fetched', 'uploaded', 'pasted');

-- CreateEnum
CREATE TYPE "CaptureTaskState" AS ENUM ('queued', 'fetching', 'done', 'failed');

-- CreateEnum
CREATE TYPE "CaptureTaskReason" AS ENUM ('asked', 'watch', 'before_sign_off');

-- CreateEnum
CREATE TYPE "InquiryKind" AS ENUM ('request_for_reply', 'question');

-- CreateEnum
CREATE TYPE "InquiryState" AS ENUM ('waiting', 'answered', 'silent', 'dropped');

-- CreateEnum
CREATE TYPE "ClaimRelationKind" AS ENUM ('contradicts', 'depends_on', 'duplicates', 'supersedes');

-- CreateEnum
CREATE TYPE "LineageRelation" AS ENUM ('rewrites', 'cites', 'quotes', 'same_document', 'same_person');

-- CreateEnum
CREATE TYPE "FoundAs" AS ENUM ('exact', 'normalised', 'approximate');

-- CreateEnum
CREATE TYPE "WatchOutcome" AS ENUM ('unchanged', 'changed', 'vanished', 'not_seen');

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "decidedOn" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "AssessmentItem" ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "captureEnd" INTEGER,
ADD COLUMN     "captureId" UUID,
ADD COLUMN     "captureSha256" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "captureStart" INTEGER,
ADD COLUMN     "capturedAt" TIMESTAMPTZ(3),
ADD COLUMN     "foundAs" "FoundAs",
ADD COLUMN     "passageId" UUID;

-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "chain" TEXT,
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "position" INTEGER,
ADD COLUMN     "previousHash" TEXT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "allegation" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "answer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "answeredById" UUID;

-- AlterTable
ALTER TABLE "Outlet" ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Passage" ADD COLUMN     "captureEnd" INTEGER,
ADD COLUMN     "captureId" UUID,
ADD COLUMN     "captureStart" INTEGER,
ADD COLUMN     "forClaimId" UUID,
ADD COLUMN     "foundAs" "FoundAs",
ADD COLUMN     "goneSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Placement" ADD COLUMN     "changesSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "SignOff" ADD COLUMN     "decidedOn" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "policyVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lastWatchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "nextWatchAt" TIMESTAMPTZ(3),
ADD COLUMN     "twin" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "watchOutcome" "WatchOutcome";

-- CreateTable
CREATE TABLE "GateOverride" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "missing" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GateOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Policy" (
    "version" INTEGER NOT NULL,
    "primaryItems" INTEGER NOT NULL,
    "independentOrigins" INTEGER NOT NULL,
    "originsAllSecondary" INTEGER NOT NULL,
    "overridable" TEXT[],
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requestId" UUID,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Capture" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "method" "CaptureMethod" NOT NULL,
    "capturedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "capturedById" UUID,
    "addressAsked" TEXT NOT NULL DEFAULT '',
    "addressAnswered" TEXT NOT NULL DEFAULT '',
    "status" INTEGER,
    "mediaType" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "pageStarts" INTEGER[],
    "links" JSONB NOT NULL DEFAULT '[]',
    "requestId" UUID,

    CONSTRAINT "Capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaptureBlob" (
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,

    CONSTRAINT "CaptureBlob_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "CaptureChunk" (
    "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "CaptureChunk_pkey" PRIMARY KEY ("sha256","position")
);

-- CreateTable
CREATE TABLE "CaptureTimestamp" (
    "captureId" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "stampedAt" TIMESTAMPTZ(3) NOT NULL,
    "serial" TEXT NOT NULL,
    "token" BYTEA NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaptureTimestamp_pkey" PRIMARY KEY ("captureId")
);

-- CreateTable
CREATE TABLE "CaptureTask" (
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "reason" "CaptureTaskReason" NOT NULL DEFAULT 'asked',
    "state" "CaptureTaskState" NOT NULL DEFAULT 'queued',
    "address" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "received" INTEGER NOT NULL DEFAULT 0,
    "expected" INTEGER,
    "failure" TEXT NOT NULL DEFAULT '',
    "nextTryAt" TIMESTAMPTZ(3),
    "captureId" UUID,
    "requestId" UUID,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaptureTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inquiry" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "InquiryKind" NOT NULL,
    "whom" TEXT NOT NULL,
    "sourceId" UUID,
    "means" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "deadlineAt" TIMESTAMPTZ(3),
    "state" "InquiryState" NOT NULL DEFAULT 'waiting',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,
    "loggedById" UUID NOT NULL,
    "loggedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalClearance" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "clearedById" UUID NOT NULL,
    "clearedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "LegalClearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimRelation" (
    "id" UUID NOT NULL,
    "fromClaimId" UUID NOT NULL,
    "toClaimId" UUID NOT NULL,
    "kind" "ClaimRelationKind" NOT NULL,
    "asOf" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "requestId" UUID NOT NULL,
    "assertedById" UUID NOT NULL,
    "assertedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClaimRelation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "chain" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "NewsroomLink" (
    "position" BIGINT NOT NULL,
    "eventId" BIGINT NOT NULL,
    "eventHash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NewsroomLink_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "LineageStatement" (
    "passageId" UUID NOT NULL,
    "known" BOOLEAN NOT NULL,
    "ownReporting" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "statedById" UUID NOT NULL,
    "statedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LineageStatement_pkey" PRIMARY KEY ("passageId")
);

-- CreateTable
CREATE TABLE "LineageEdge" (
    "id" UUID NOT NULL,
    "fromPassageId" UUID NOT NULL,
    "toPassageId" UUID NOT NULL,
    "relation" "LineageRelation" NOT NULL,
    "shownById" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "suggestedBy" TEXT NOT NULL DEFAULT '',
    "requestId" UUID NOT NULL,
    "assertedById" UUID NOT NULL,
    "assertedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "LineageEdge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SameOrigin" (
    "id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "shownById" UUID,
    "requestId" UUID NOT NULL,
    "assertedById" UUID NOT NULL,
    "assertedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "SameOrigin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SameOriginMember" (
    "originId" UUID NOT NULL,
    "passageId" UUID NOT NULL,

    CONSTRAINT "SameOriginMember_pkey" PRIMARY KEY ("originId","passageId")
);

-- CreateTable
CREATE TABLE "LineageDismissal" (
    "id" UUID NOT NULL,
    "suggestion" TEXT NOT NULL,
    "dismissedById" UUID NOT NULL,
    "dismissedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LineageDismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceIdentity" (
    "sourceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SourceIdentity_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "SourceConfidant" (
    "sourceId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "SourceConfidant_pkey" PRIMARY KEY ("sourceId","personId")
);

-- CreateIndex
CREATE INDEX "GateOverride_byId_idx" ON "GateOverride"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "GateOverride_assessmentId_gate_key" ON "GateOverride"("assessmentId", "gate");

-- CreateIndex
CREATE UNIQUE INDEX "Policy_requestId_key" ON "Policy"("requestId");

-- CreateIndex
CREATE INDEX "Policy_byId_idx" ON "Policy"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_requestId_key" ON "Correction"("requestId");

-- CreateIndex
CREATE INDEX "Correction_claimId_at_idx" ON "Correction"("claimId", "at");

-- CreateIndex
CREATE INDEX "Correction_assessmentId_idx" ON "Correction"("assessmentId");

-- CreateIndex
CREATE INDEX "Correction_byId_idx" ON "Correction"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Capture_requestId_key" ON "Capture"("requestId");

-- CreateIndex
CREATE INDEX "Capture_sourceId_capturedAt_id_idx" ON "Capture"("sourceId", "capturedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Capture_sha256_idx" ON "Capture"("sha256");

-- CreateIndex
CREATE INDEX "Capture_capturedById_idx" ON "Capture"("capturedById");

-- CreateIndex
CREATE UNIQUE INDEX "CaptureTask_requestId_key" ON "CaptureTask"("requestId");

-- CreateIndex
CREATE INDEX "CaptureTask_sourceId_askedAt_idx" ON "CaptureTask"("sourceId", "askedAt" DESC);

-- CreateIndex
CREATE INDEX "CaptureTask_captureId_idx" ON "CaptureTask"("captureId");

-- CreateIndex
CREATE INDEX "CaptureTask_askedById_idx" ON "CaptureTask"("askedById");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_requestId_key" ON "Inquiry"("requestId");

-- CreateIndex
CREATE INDEX "Inquiry_claimId_askedAt_idx" ON "Inquiry"("claimId", "askedAt");

-- CreateIndex
CREATE INDEX "Inquiry_sourceId_idx" ON "Inquiry"("sourceId");

-- CreateIndex
CREATE INDEX "Inquiry_state_deadlineAt_idx" ON "Inquiry"("state", "deadlineAt");

-- CreateIndex
CREATE INDEX "Inquiry_loggedById_state_deadlineAt_idx" ON "Inquiry"("loggedById", "state", "deadlineAt");

-- CreateIndex
CREATE INDEX "LegalClearance_claimId_clearedAt_idx" ON "LegalClearance"("claimId", "clearedAt");

-- CreateIndex
CREATE INDEX "LegalClearance_clearedById_idx" ON "LegalClearance"("clearedById");

-- CreateIndex
CREATE INDEX "LegalClearance_takenBackById_idx" ON "LegalClearance"("takenBackById");

-- CreateIndex
CREATE UNIQUE INDEX "LegalClearance_one_standing" ON "LegalClearance"("claimId") WHERE ("takenBackAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "ClaimRelation_requestId_key" ON "ClaimRelation"("requestId");

-- CreateIndex
CREATE INDEX "ClaimRelation_toClaimId_idx" ON "ClaimRelation"("toClaimId");

-- CreateIndex
CREATE INDEX "ClaimRelation_assertedById_idx" ON "ClaimRelation"("assertedById");

-- CreateIndex
CREATE INDEX "ClaimRelation_takenBackById_idx" ON "ClaimRelation"("takenBackById");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimRelation_one_standing" ON "ClaimRelation"("fromClaimId", "toClaimId", "kind") WHERE ("takenBackAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "NewsroomLink_eventId_key" ON "NewsroomLink"("eventId");

-- CreateIndex
CREATE INDEX "LineageStatement_statedById_idx" ON "LineageStatement"("statedById");

-- CreateIndex
CREATE UNIQUE INDEX "LineageEdge_requestId_key" ON "LineageEdge"("requestId");

-- CreateIndex
CREATE INDEX "LineageEdge_toPassageId_idx" ON "LineageEdge"("toPassageId");

-- CreateIndex
CREATE INDEX "LineageEdge_shownById_idx" ON "LineageEdge"("shownById");

-- CreateIndex
CREATE INDEX "LineageEdge_assertedById_idx" ON "LineageEdge"("assertedById");

-- CreateIndex
CREATE INDEX "LineageEdge_takenBackById_idx" ON "LineageEdge"("takenBackById");

-- CreateIndex
CREATE UNIQUE INDEX "LineageEdge_one_standing" ON "LineageEdge"("fromPassageId", "toPassageId") WHERE ("takenBackAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "SameOrigin_requestId_key" ON "SameOrigin"("requestId");

-- CreateIndex
CREATE INDEX "SameOrigin_shownById_idx" ON "SameOrigin"("shownById");

-- CreateIndex
CREATE INDEX "SameOrigin_assertedById_idx" ON "SameOrigin"("assertedById");

-- CreateIndex
CREATE INDEX "SameOrigin_takenBackById_idx" ON "SameOrigin"("takenBackById");

-- CreateIndex
CREATE INDEX "SameOriginMember_passageId_idx" ON "SameOriginMember"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "LineageDismissal_suggestion_key" ON "LineageDismissal"("suggestion");

-- CreateIndex
CREATE INDEX "LineageDismissal_dismissedById_idx" ON "LineageDismissal"("dismissedById");

-- CreateIndex
CREATE INDEX "SourceConfidant_personId_idx" ON "SourceConfidant"("personId");

-- CreateIndex
CREATE INDEX "Assessment_policyVersion_idx" ON "Assessment"("policyVersion");

-- CreateIndex
CREATE INDEX "AssessmentItem_captureId_idx" ON "AssessmentItem"("captureId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_chain_position_key" ON "AuditEvent"("chain", "position");

-- CreateIndex
CREATE INDEX "Evidence_answeredById_idx" ON "Evidence"("answeredById");

-- CreateIndex
CREATE INDEX "Passage_captureId_idx" ON "Passage"("captureId");

-- CreateIndex
CREATE INDEX "Passage_forClaimId_idx" ON "Passage"("forClaimId");

-- CreateIndex
CREATE INDEX "SignOff_policyVersion_idx" ON "SignOff"("policyVersion");

-- DropIndex
DROP INDEX "Source_canonicalUrl_key";

-- CreateIndex
CREATE UNIQUE INDEX "Source_canonicalUrl_twin_key" ON "Source"("canonicalUrl", "twin");

-- CreateIndex
CREATE INDEX "Source_nextWatchAt_idx" ON "Source"("nextWatchAt");

-- The rules that Galley comes with. Assessments that are there already were decided under version 1.
INSERT INTO "Policy" ("version", "primaryItems", "independentOrigins", "originsAllSecondary", "overridable", "reason")
  VALUES (1, 1, 2, 3, ARRAY['G1', 'G2', 'G4', 'G5'], 'The rules that Galley comes with');

-- Until now whoever may clear legal risk cleared it by signing the claim off.
INSERT INTO "LegalClearance" ("id", "claimId", "wording", "note", "clearedById", "clearedAt")
  SELECT gen_random_uuid(), c."id", a."wording", 'Cleared with the sign-off, before clearances had records of their own.', s."signedById", s."signedAt"
  FROM "Claim" c
  JOIN "Assessment" a ON a."id" = c."signedAssessmentId"
  JOIN "SignOff" s ON s."assessmentId" = a."id"
  JOIN "Person" p ON p."id" = s."signedById"
  WHERE c."legalRisk" AND p."mayClearLegal";

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_policyVersion_fkey" FOREIGN KEY ("policyVersion") REFERENCES "Policy"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentItem" ADD CONSTRAINT "AssessmentItem_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_policyVersion_fkey" FOREIGN KEY ("policyVersion") REFERENCES "Policy"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateOverride" ADD CONSTRAINT "GateOverride_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateOverride" ADD CONSTRAINT "GateOverride_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_capturedById_fkey" FOREIGN KEY ("capturedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "CaptureBlob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaptureChunk" ADD CONSTRAINT "CaptureChunk_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "CaptureBlob"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaptureTimestamp" ADD CONSTRAINT "CaptureTimestamp_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaptureTask" ADD CONSTRAINT "CaptureTask_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaptureTask" ADD CONSTRAINT "CaptureTask_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaptureTask" ADD CONSTRAINT "CaptureTask_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_loggedById_fkey" FOREIGN KEY ("loggedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalClearance" ADD CONSTRAINT "LegalClearance_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalClearance" ADD CONSTRAINT "LegalClearance_clearedById_fkey" FOREIGN KEY ("clearedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalClearance" ADD CONSTRAINT "LegalClearance_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_fromClaimId_fkey" FOREIGN KEY ("fromClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_toClaimId_fkey" FOREIGN KEY ("toClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_assertedById_fkey" FOREIGN KEY ("assertedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsroomLink" ADD CONSTRAINT "NewsroomLink_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "AuditEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageStatement" ADD CONSTRAINT "LineageStatement_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageStatement" ADD CONSTRAINT "LineageStatement_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_fromPassageId_fkey" FOREIGN KEY ("fromPassageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_toPassageId_fkey" FOREIGN KEY ("toPassageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_shownById_fkey" FOREIGN KEY ("shownById") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_assertedById_fkey" FOREIGN KEY ("assertedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SameOrigin" ADD CONSTRAINT "SameOrigin_shownById_fkey" FOREIGN KEY ("shownById") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SameOrigin" ADD CONSTRAINT "SameOrigin_assertedById_fkey" FOREIGN KEY ("assertedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SameOrigin" ADD CONSTRAINT "SameOrigin_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SameOriginMember" ADD CONSTRAINT "SameOriginMember_originId_fkey" FOREIGN KEY ("originId") REFERENCES "SameOrigin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SameOriginMember" ADD CONSTRAINT "SameOriginMember_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageDismissal" ADD CONSTRAINT "LineageDismissal_dismissedById_fkey" FOREIGN KEY ("dismissedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_forClaimId_fkey" FOREIGN KEY ("forClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceIdentity" ADD CONSTRAINT "SourceIdentity_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceConfidant" ADD CONSTRAINT "SourceConfidant_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceConfidant" ADD CONSTRAINT "SourceConfidant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- What is compressed already is not compressed again.
ALTER TABLE "CaptureChunk" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

CREATE TRIGGER capture_immutable BEFORE UPDATE OR DELETE ON "Capture" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_not_truncated BEFORE TRUNCATE ON "Capture" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_blob_immutable BEFORE UPDATE OR DELETE ON "CaptureBlob" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_blob_not_truncated BEFORE TRUNCATE ON "CaptureBlob" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_chunk_immutable BEFORE UPDATE OR DELETE ON "CaptureChunk" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_chunk_not_truncated BEFORE TRUNCATE ON "CaptureChunk" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_timestamp_immutable BEFORE UPDATE OR DELETE ON "CaptureTimestamp" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_timestamp_not_truncated BEFORE TRUNCATE ON "CaptureTimestamp" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER gate_override_immutable BEFORE UPDATE OR DELETE ON "GateOverride" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER gate_override_not_truncated BEFORE TRUNCATE ON "GateOverride" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_immutable BEFORE UPDATE OR DELETE ON "Policy" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER policy_not_truncated BEFORE TRUNCATE ON "Policy" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_immutable BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_not_truncated BEFORE TRUNCATE ON "Correction" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER newsroom_link_immutable BEFORE UPDATE OR DELETE ON "NewsroomLink" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER newsroom_link_not_truncated BEFORE TRUNCATE ON "NewsroomLink" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- What was proposed stays as it was proposed, what was computed for it included.
CREATE TRIGGER assessment_decided_on_immutable BEFORE UPDATE OF "decidedOn" ON "Assessment"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Events up to this one were written before there were chains: they are links of the newsroom's chain only.
INSERT INTO "ChainHead" ("chain", "position", "hash")
  SELECT 'before chains', COALESCE(MAX("id"), 0), '' FROM "AuditEvent";

ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_link_whole" CHECK (
  ("chain" IS NULL) = ("position" IS NULL) AND ("chain" IS NULL) = ("previousHash" IS NULL) AND ("chain" IS NULL) = ("hash" IS NULL));
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "CaptureBlob" ADD CONSTRAINT "CaptureBlob_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "length" >= 0);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_pinned_whole" CHECK (
  ("captureId" IS NULL) = ("captureStart" IS NULL) AND ("captureId" IS NULL) = ("captureEnd" IS NULL)
  AND ("captureId" IS NULL) = ("foundAs" IS NULL) AND ("captureStart" IS NULL OR ("captureStart" >= 0 AND "captureEnd" > "captureStart")));
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_answered_whole" CHECK (("answeredById" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "LegalClearance" ADD CONSTRAINT "LegalClearance_taken_back_whole" CHECK (("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_taken_back_whole" CHECK (("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
ALTER TABLE "ClaimRelation" ADD CONSTRAINT "ClaimRelation_two_claims" CHECK ("fromClaimId" <> "toClaimId");
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_taken_back_whole" CHECK (("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
ALTER TABLE "LineageEdge" ADD CONSTRAINT "LineageEdge_two_passages" CHECK ("fromPassageId" <> "toPassageId");
ALTER TABLE "SameOrigin" ADD CONSTRAINT "SameOrigin_taken_back_whole" CHECK (("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_numbers" CHECK (
  "primaryItems" BETWEEN 1 AND 20 AND "independentOrigins" BETWEEN 1 AND 20 AND "originsAllSecondary" BETWEEN "independentOrigins" AND 20);
ALTER TABLE "GateOverride" ADD CONSTRAINT "GateOverride_can_be" CHECK ("gate" IN ('G1', 'G2', 'G4', 'G5'));
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_answered_whole" CHECK (("state" = 'answered') = ("answeredAt" IS NOT NULL));
-- An address, or an outlet, would say who a confidential source is.
ALTER TABLE "Source" ADD CONSTRAINT "Source_confidential_bare" CHECK (NOT "confidential" OR ("url" IS NULL AND "outletId" IS NULL AND "authors" = ''));
