-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('tables', 'claim_review');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('mapping', 'checking', 'checked', 'running', 'done', 'failed');

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'mapping',
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "storyId" UUID,
    "tables" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "defaults" JSONB NOT NULL,
    "whole" BOOLEAN NOT NULL DEFAULT true,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "failure" TEXT NOT NULL DEFAULT '',
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportPiece" (
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportPiece_pkey" PRIMARY KEY ("importId","position")
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" BIGSERIAL NOT NULL,
    "importId" UUID NOT NULL,
    "leavesOut" BOOLEAN NOT NULL,
    "tableNumber" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedClaim" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "twin" INTEGER NOT NULL DEFAULT 0,
    "claimId" UUID NOT NULL,
    "said" JSONB NOT NULL,
    "importId" UUID NOT NULL,

    CONSTRAINT "ImportedClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeptMapping" (
    "personId" UUID NOT NULL,
    "headers" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "defaults" JSONB NOT NULL,

    CONSTRAINT "KeptMapping_pkey" PRIMARY KEY ("personId","headers")
);

-- CreateIndex
CREATE UNIQUE INDEX "ImportRun_requestId_key" ON "ImportRun"("requestId");

-- CreateIndex
CREATE INDEX "ImportRun_askedById_askedAt_idx" ON "ImportRun"("askedById", "askedAt" DESC);

-- CreateIndex
CREATE INDEX "ImportRun_storyId_idx" ON "ImportRun"("storyId");

-- CreateIndex
CREATE INDEX "ImportRun_askedAt_idx" ON "ImportRun"("askedAt");

-- CreateIndex
CREATE INDEX "ImportProblem_importId_id_idx" ON "ImportProblem"("importId", "id");

-- CreateIndex
CREATE INDEX "ImportedClaim_claimId_idx" ON "ImportedClaim"("claimId");

-- CreateIndex
CREATE INDEX "ImportedClaim_importId_idx" ON "ImportedClaim"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportedClaim_scope_externalId_twin_key" ON "ImportedClaim"("scope", "externalId", "twin");

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportPiece" ADD CONSTRAINT "ImportPiece_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedClaim" ADD CONSTRAINT "ImportedClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedClaim" ADD CONSTRAINT "ImportedClaim_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptMapping" ADD CONSTRAINT "KeptMapping_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
